package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.ActingPerson;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.ParticipationMove;
import be.zorgkring.patient.participation.domain.ParticipationRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** The one way to a participation: it is the person's own, and nobody else reads or changes it. */
@ApplicationScoped
class OwnParticipation {

    private final Access access;
    private final Participations participations;
    private final ParticipationAnnouncements announcements;

    OwnParticipation(Access access, Participations participations, ParticipationAnnouncements announcements) {
        this.access = access;
        this.participations = participations;
        this.announcements = announcements;
    }

    Uni<ParticipationOutcome> show(Work work, Caller caller, PatientId patientId) {
        return owned(work, caller, patientId, Operation.READ, by -> participations
                .find(work, patientId)
                .map(ParticipationOutcome.Done::new));
    }

    Uni<ParticipationOutcome> change(
            Work work,
            Caller caller,
            PatientId patientId,
            LongPredicate versionExpected,
            BiFunction<Participation, Actor, ParticipationMove> move) {
        return owned(work, caller, patientId, Operation.WRITE, by -> participations
                .lock(work, patientId)
                .chain(found -> versionExpected.test(found.version())
                        ? carryOut(work, move.apply(found, by))
                        : Uni.createFrom().item(new ParticipationOutcome.ChangedMeanwhile(found.version()))));
    }

    private Uni<ParticipationOutcome> owned(
            Work work,
            Caller caller,
            PatientId patientId,
            Operation operation,
            Function<Actor, Uni<ParticipationOutcome>> then) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), operation, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(new ParticipationOutcome.NotYours(refused));
                    case Decision.Allowed allowed -> then.apply(ActingPerson.of(caller, allowed));
                });
    }

    private Uni<ParticipationOutcome> carryOut(Work work, ParticipationMove move) {
        return switch (move) {
            case ParticipationMove.Refused(ParticipationRefusal refusal) ->
                Uni.createFrom().item(new ParticipationOutcome.Refused(refusal));
            case ParticipationMove.Unchanged(Participation same) ->
                Uni.createFrom().item(new ParticipationOutcome.Done(same));
            case ParticipationMove.Changed changed ->
                participations
                        .change(work, changed)
                        .invoke(() -> announcements.changed(work, changed.participation()))
                        .replaceWith(new ParticipationOutcome.Done(changed.participation()));
        };
    }
}
