package be.zorgkring.kernel.access;

import be.zorgkring.kernel.InTurn;
import be.zorgkring.kernel.ThisService;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Decision.Allowed;
import be.zorgkring.kernel.access.Decision.Refused;
import be.zorgkring.kernel.event.Work;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Decides on access to a person's record and puts it on record, both in the transaction of the access. */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
public class Access {

    private static final String BREAK_GLASS = "break-glass";

    private final AccessTable table;
    private final AccessLog log;
    private final AccessRule rule;
    private final Clock clock;
    private final ReadingPace pace;
    private final MeterRegistry metrics;
    private final String service;
    private final int topics;

    Access(
            AccessTable table,
            AccessLog log,
            Clock clock,
            ReadingPace pace,
            MeterRegistry metrics,
            ThisService service,
            AccessSettings settings) {
        this.table = table;
        this.log = log;
        this.rule = new AccessRule(RoleMatrix.load(), settings.staleAfter());
        this.clock = clock;
        this.pace = pace;
        this.metrics = metrics;
        this.service = service.name();
        this.topics = settings.topics().size();
    }

    /**
     * Decides whether the caller may do this with the person's record. The decision is on record when the transaction
     * commits, and a refusal is recorded like an access.
     *
     * @param wanted categories asked for; an allowed decision names those that are granted, at least one
     */
    public Uni<Decision> decide(
            Work work, Caller caller, UUID patientId, Operation operation, Set<DataCategory> wanted) {
        Instant now = clock.instant();
        return table.facts(work, caller, patientId, topics, now).chain(facts -> {
            Decision decision = rule.decide(facts.person(), facts.caller(), operation, wanted, facts.staleness(), now);
            if (!(decision instanceof Allowed allowed && allowed.ground().isOwn())
                    && operation != Operation.SEARCH
                    && !pace.permits(caller, patientId)) {
                decision = new Refused(Decision.Reason.TOO_MANY_RECORDS);
            }
            // Who had a record erased has access no more by their own wish, and may ask again what came of it.
            if (decision instanceof Allowed && operation != Operation.ERASE) {
                work.permitted(AskedAgain.question(patientId, operation, wanted));
            }
            return answer(decision, facts, caller, patientId, onRecord(operation), wanted, now, work);
        });
    }

    /**
     * Decides whether the caller, a professional outside the circle, may open this person's record in an emergency. That
     * they tried is on record when the transaction commits, whatever the decision is.
     *
     * @param emergencyId the id that the emergency access will have
     * @param heldBack the caller's last emergency access to this person ended so that they open none again yet
     */
    public Uni<Decision> breakGlass(Work work, Caller caller, UUID patientId, UUID emergencyId, boolean heldBack) {
        Instant now = clock.instant();
        return table.factsLookedUp(work, caller, patientId, topics, now).chain(facts -> {
            Decision decision = pace.permits(caller, patientId)
                    ? rule.breakGlass(facts.person(), facts.caller(), emergencyId, facts.staleness(), now)
                    : new Refused(Decision.Reason.TOO_MANY_RECORDS);
            if (heldBack && decision instanceof Allowed) {
                decision = new Refused(Decision.Reason.HELD_BACK);
            }
            return answer(decision, facts, caller, patientId, BREAK_GLASS, Set.of(), now, work);
        });
    }

    /**
     * Whether the caller may ask for this person too: for what the rule cannot decide on, since nothing is known of the
     * person yet. It counts as {@link #decide} does.
     */
    public boolean permitsPace(Caller caller, UUID patientId) {
        return pace.permits(caller, patientId);
    }

    private static String onRecord(Operation operation) {
        return lower(operation == Operation.ERASE ? Operation.WRITE : operation);
    }

    private Uni<Decision> answer(
            Decision decision,
            AccessTable.Facts facts,
            Caller caller,
            UUID patientId,
            String operation,
            Set<DataCategory> wanted,
            Instant now,
            Work work) {
        if (decision instanceof Allowed allowed) {
            facts.person().emergencies().stream()
                    .filter(emergency -> emergency.emergencyId().equals(allowed.groundId()))
                    .forEach(EmergencyBanner::raise);
        }
        AccessRecord accessed = recordOf(decision, facts, caller, patientId, operation, wanted, now);
        metrics.counter("access_decisions", "outcome", accessed.outcome(), "operation", accessed.operation())
                .increment();
        return log.write(accessed, work).replaceWith(decision);
    }

    /** Puts a bulk load on record: the rule does not decide on it, but each person reads that it happened. */
    public Uni<Void> loaded(Work work, Caller caller, Collection<UUID> patients, DataCategory category) {
        AccessRecord.By by = new AccessRecord.By("system", null, null, null, null, caller.clientId());
        return InTurn.each(patients, patient -> recordChange(work, patient, category, by, Optional.empty()));
    }

    /**
     * Puts a change on record that the rule does not judge.
     *
     * @param refused why it was not done; empty when it was
     */
    public Uni<Void> recordChange(
            Work work, UUID patientId, DataCategory category, AccessRecord.By by, Optional<Decision.Reason> refused) {
        return log.write(
                new AccessRecord(
                        Uuid7.next(),
                        patientId,
                        clock.instant(),
                        service,
                        lower(Operation.WRITE),
                        refused.isPresent() ? "refused" : "allowed",
                        null,
                        null,
                        refused.map(Access::lower).orElse(null),
                        by,
                        List.of(category.code()),
                        (String) MDC.get("requestId")),
                work);
    }

    private AccessRecord recordOf(
            Decision decision,
            AccessTable.Facts facts,
            Caller caller,
            UUID patientId,
            String operation,
            Set<DataCategory> wanted,
            Instant now) {
        String requestId = (String) MDC.get("requestId");
        return switch (decision) {
            case Allowed allowed ->
                new AccessRecord(
                        Uuid7.next(),
                        patientId,
                        now,
                        service,
                        operation,
                        "allowed",
                        lower(allowed.ground()),
                        allowed.groundId(),
                        null,
                        by(facts, caller, allowed),
                        lower(allowed.categories()),
                        requestId);
            case Refused refused ->
                new AccessRecord(
                        Uuid7.next(),
                        patientId,
                        now,
                        service,
                        operation,
                        "refused",
                        null,
                        null,
                        lower(refused.reason()),
                        by(facts, caller),
                        lower(wanted),
                        requestId);
        };
    }

    private static AccessRecord.By by(AccessTable.Facts facts, Caller caller, Allowed allowed) {
        CallerFacts known = facts.caller();
        return switch (allowed.ground()) {
            case SELF -> by("person", known, "patient", null, caller);
            case MANDATE -> by("mandatee", known, null, null, caller);
            case CIRCLE, ORGANISATION, EMERGENCY -> {
                UUID organisation =
                        allowed.organisationId() != null ? allowed.organisationId() : known.organisationId();
                yield by(kind(known, caller, "carer"), known, allowed.role(), organisation, caller);
            }
        };
    }

    private static AccessRecord.By by(AccessTable.Facts facts, Caller caller) {
        CallerFacts known = facts.caller();
        boolean carer = !known.isSystem()
                && facts.person().members().stream()
                        .anyMatch(member -> known.accountId().equals(member.accountId()));
        boolean mandatee = !known.isSystem()
                && facts.person().mandates().stream()
                        .anyMatch(mandate -> known.accountId().equals(mandate.accountId()));
        String otherwise = carer ? "carer" : mandatee ? "mandatee" : "other";
        return by(kind(known, caller, otherwise), known, known.role(), known.organisationId(), caller);
    }

    private static String kind(CallerFacts known, Caller caller, String otherwise) {
        if (caller.isSystem()) {
            return "system";
        }
        return known.professionalId() != null || caller.nihdi8().isPresent() ? "professional" : otherwise;
    }

    private static AccessRecord.By by(String kind, CallerFacts known, String role, UUID organisation, Caller caller) {
        return new AccessRecord.By(
                kind, known.accountId(), known.professionalId(), organisation, role, caller.clientId());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> lower(Collection<DataCategory> categories) {
        return categories.stream().sorted().map(DataCategory::code).toList();
    }

    /** What somebody wants to do with a record. */
    public enum Operation {
        READ,
        SEARCH,
        WRITE,
        EXPORT,
        /** The last change of all, on record as one; as a copy, it takes a mandate of scope {@code all}. */
        ERASE
    }

    /** The parts of a record that the access rule tells apart. */
    public enum DataCategory {
        IDENTITY,
        CONTACT,
        CONDITIONS,
        MEDICATION,
        CARE_PLAN,
        SOCIAL,
        MENTAL_HEALTH,
        QUESTIONNAIRES,
        MESSAGES,
        CIRCLE;

        private final String code = lower(this);

        /** As it is written in events and answers: {@code care-plan}. */
        public String code() {
            return code;
        }
    }
}
