package be.zorgkring.patient.rectification.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.LockRecords;
import be.zorgkring.patient.rectification.domain.Field;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.domain.RectificationRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person, or who acts for them, asks that something in the record is put right, and reads what became of it. */
@ApplicationScoped
public class AskRectification {

    /**
     * What is asked, in the person's own words.
     *
     * @param wanted what it ought to be
     */
    public record Wish(Field field, String wanted, String why) {}

    private final Access access;
    private final LockRecords lockRecords;
    private final Rectifications rectifications;
    private final Clock clock;

    AskRectification(Access access, LockRecords lockRecords, Rectifications rectifications, Clock clock) {
        this.access = access;
        this.lockRecords = lockRecords;
        this.rectifications = rectifications;
        this.clock = clock;
    }

    public Uni<Outcome<Rectification>> ask(Work work, Caller caller, PatientId patientId, Wish wish) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(allowed -> lockRecords
                        .of(work, patientId)
                        .chain(() -> rectifications.countOpen(work, patientId))
                        .chain(open -> open >= Rectification.MOST_OPEN
                                ? Outcome.soonRefused(RectificationRefusal.TOO_MANY_RECTIFICATIONS)
                                : add(work, caller, patientId, wish))));
    }

    private Uni<Outcome<Rectification>> add(Work work, Caller caller, PatientId patientId, Wish wish) {
        Rectification request = new Rectification(
                Uuid7.next(),
                patientId,
                wish.field(),
                wish.wanted(),
                wish.why(),
                caller.accountId(),
                clock.instant(),
                new Rectification.Open());
        return rectifications.add(work, request).replaceWith(Outcome.done(request));
    }

    public Uni<Outcome<List<Rectification>>> list(
            Work work, Caller caller, PatientId patientId, Optional<UUID> before, int most) {
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(allowed ->
                        rectifications.of(work, patientId, before, most).map(Outcome::done)));
    }
}
