package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.consent.usecase.Consents;
import be.zorgkring.patient.person.domain.InszReplacement;
import be.zorgkring.patient.person.domain.ReplacementRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A health data manager gives a person another number; the former ones go on finding the record. */
@ApplicationScoped
public class ReplaceInsz {

    private final Numbers numbers;
    private final Consents consents;
    private final Aliases aliases;
    private final OfficeOnRecord record;
    private final Clock clock;

    ReplaceInsz(Numbers numbers, Consents consents, Aliases aliases, OfficeOnRecord record, Clock clock) {
        this.numbers = numbers;
        this.consents = consents;
        this.aliases = aliases;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Answers since when the number counts. Fails with {@link IncludedMeanwhile} when the whole transaction is to be tried
     * again.
     */
    public Uni<Outcome<Instant, ReplacementRefusal>> run(
            Work work, Caller caller, PatientId id, InszReplacement replacement) {
        Instant now = clock.instant();
        return consents.lock(work, List.of(id))
                .chain(locked -> locked.isEmpty()
                        ? refused(ReplacementRefusal.RECORD_UNKNOWN)
                        : decide(work, id, replacement).chain(outcome -> switch (outcome) {
                            case Outcome.Refused<InszReplacement, ReplacementRefusal>(ReplacementRefusal refusal) ->
                                record.refused(
                                                work,
                                                caller,
                                                Office.HEALTH_DATA_MANAGER,
                                                List.of(id),
                                                Operation.WRITE,
                                                Set.of(DataCategory.IDENTITY),
                                                refusal.code())
                                        .chain(() -> ReplaceInsz.<Instant>refused(refusal));
                            case Outcome.Done<InszReplacement, ReplacementRefusal> done ->
                                numbers.replace(work, id, replacement, caller.accountId(), now)
                                        .chain(() -> record.allowed(
                                                work,
                                                caller,
                                                Office.HEALTH_DATA_MANAGER,
                                                List.of(id),
                                                Operation.WRITE,
                                                Set.of(DataCategory.IDENTITY)))
                                        .replaceWith(Outcome.<Instant, ReplacementRefusal>done(now));
                        }));
    }

    private Uni<Outcome<InszReplacement, ReplacementRefusal>> decide(
            Work work, PatientId id, InszReplacement replacement) {
        return aliases.of(work, id).chain(records -> {
            if (records.isRetired(id)) {
                return refused(ReplacementRefusal.RECORD_RETIRED);
            }
            return numbers.current(work, id)
                    .chain(current -> current.equals(replacement.insz())
                            ? refused(ReplacementRefusal.INSZ_CURRENT_ALREADY)
                            : numbers.belongsToOther(work, id, replacement.insz())
                                    .map(others -> others
                                            ? Outcome.refused(ReplacementRefusal.INSZ_BELONGS_TO_OTHER)
                                            : Outcome.done(replacement)));
        });
    }

    private static <T> Uni<Outcome<T, ReplacementRefusal>> refused(ReplacementRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
