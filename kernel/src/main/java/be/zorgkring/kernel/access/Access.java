package be.zorgkring.kernel.access;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/** Decides on access to a person's record and puts it on record, both in the transaction of the access. */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
public class Access {

    private final AccessTable table;
    private final AccessLog log;
    private final AccessRule rule;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final String service;
    private final int topics;

    Access(
            AccessTable table,
            AccessLog log,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "zorgkring.access.stale-after", defaultValue = "60s") Duration staleAfter,
            @ConfigProperty(
                            name = "zorgkring.access.topics",
                            defaultValue = "zorgkring.consent,zorgkring.circle,zorgkring.directory")
                    List<String> topics) {
        this.table = table;
        this.log = log;
        this.rule = new AccessRule(RoleMatrix.load(), staleAfter);
        this.clock = clock;
        this.metrics = metrics;
        this.service = service;
        this.topics = topics.size();
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
            Decision decision = rule.decide(facts, caller.isSystem(), operation, wanted);
            AccessRecord accessed = recordOf(decision, facts, caller, patientId, operation, wanted, now);
            metrics.counter("access_decisions", "outcome", accessed.outcome(), "operation", accessed.operation())
                    .increment();
            return log.write(accessed, work).replaceWith(decision);
        });
    }

    /** Puts a bulk load on record: the rule does not decide on it, but each person reads that it happened. */
    public Uni<Void> loaded(Work work, Caller caller, Collection<UUID> patients, DataCategory category) {
        AccessRecord.By by = new AccessRecord.By("system", null, null, null, null, caller.clientId());
        Instant now = clock.instant();
        String requestId = (String) MDC.get("requestId");
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (UUID patient : patients) {
            AccessRecord written = new AccessRecord(
                    Uuid7.next(),
                    patient,
                    now,
                    service,
                    lower(Operation.WRITE),
                    "allowed",
                    null,
                    null,
                    by,
                    List.of(lower(category)),
                    requestId);
            chain = chain.chain(() -> log.write(written, work));
        }
        return chain;
    }

    private AccessRecord recordOf(
            Decision decision,
            AccessRule.Facts facts,
            Caller caller,
            UUID patientId,
            Operation operation,
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
                        lower(operation),
                        "allowed",
                        lower(allowed.ground()),
                        null,
                        by(facts, caller, allowed.role(), allowed.organisationId()),
                        lower(allowed.categories()),
                        requestId);
            case Refused refused ->
                new AccessRecord(
                        Uuid7.next(),
                        patientId,
                        now,
                        service,
                        lower(operation),
                        "refused",
                        null,
                        lower(refused.reason()),
                        by(facts, caller, facts.directoryRole(), facts.organisationId()),
                        lower(wanted),
                        requestId);
        };
    }

    private static AccessRecord.By by(AccessRule.Facts facts, Caller caller, String role, UUID organisation) {
        String kind;
        if (facts.self()) {
            kind = "person";
        } else if (caller.isSystem()) {
            kind = "system";
        } else if (facts.professionalId() != null || caller.nihdi8().isPresent()) {
            kind = "professional";
        } else {
            kind = facts.membership().isPresent() ? "carer" : "other";
        }
        UUID account = caller.isSystem() ? null : caller.accountId();
        UUID onBehalfOf = organisation != null ? organisation : facts.organisationId();
        return new AccessRecord.By(
                kind, account, facts.professionalId(), facts.self() ? null : onBehalfOf, role, caller.clientId());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> lower(Collection<DataCategory> categories) {
        return categories.stream().sorted().map(Access::lower).toList();
    }

    /** What somebody wants to do with a record. */
    public enum Operation {
        READ,
        SEARCH,
        WRITE,
        EXPORT
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
        CIRCLE
    }
}
