package be.zorgkring.patient.rectification.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
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

    /** What came of asking. */
    public sealed interface Result {

        record Asked(Rectification request) implements Result {}

        record NotYours(Decision.Refused decision) implements Result {}

        record Refused(RectificationRefusal refusal) implements Result {}
    }

    /** @param wanted what it ought to be, @param why both in the person's own words */
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

    public Uni<Result> ask(Work work, Caller caller, PatientId patientId, Wish wish) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused -> done(new Result.NotYours(refused));
                    case Decision.Allowed allowed ->
                        lockRecords
                                .of(work, patientId)
                                .chain(() -> rectifications.countOpen(work, patientId))
                                .chain(open -> open >= Rectification.MOST_OPEN
                                        ? done(new Result.Refused(RectificationRefusal.TOO_MANY_RECTIFICATIONS))
                                        : add(work, caller, patientId, wish));
                });
    }

    private Uni<Result> add(Work work, Caller caller, PatientId patientId, Wish wish) {
        Rectification request = new Rectification(
                Uuid7.next(),
                patientId,
                wish.field(),
                wish.wanted(),
                wish.why(),
                caller.accountId(),
                clock.instant(),
                new Rectification.Open());
        return rectifications.add(work, request).replaceWith(new Result.Asked(request));
    }

    public Uni<Outcome<List<Rectification>, Decision.Refused>> list(
            Work work, Caller caller, PatientId patientId, Optional<UUID> before, int most) {
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused ->
                        Uni.createFrom().item(Outcome.<List<Rectification>, Decision.Refused>refused(refused));
                    case Decision.Allowed allowed ->
                        rectifications.of(work, patientId, before, most).map(Outcome::done);
                });
    }

    private static Uni<Result> done(Result result) {
        return Uni.createFrom().item(result);
    }
}
