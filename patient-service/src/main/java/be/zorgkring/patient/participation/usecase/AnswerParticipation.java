package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.ActionAnswer;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.Purpose;
import be.zorgkring.patient.participation.domain.PurposeAnswer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The person gives, refuses or withdraws a purpose, or takes part in a single action or not. */
@ApplicationScoped
public class AnswerParticipation {

    private final OwnParticipation own;
    private final Clock clock;

    AnswerParticipation(OwnParticipation own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    public Uni<Outcome<Participation>> answer(
            Work work,
            Caller caller,
            PatientId patientId,
            ExpectedVersion expected,
            Purpose purpose,
            PurposeAnswer answer) {
        return own.change(
                work,
                caller,
                patientId,
                expected,
                (participation, by) -> participation.answer(purpose, answer, by, clock.instant()));
    }

    public Uni<Outcome<Participation>> answer(
            Work work,
            Caller caller,
            PatientId patientId,
            ExpectedVersion expected,
            UUID actionId,
            ActionAnswer answer) {
        return own.change(
                work,
                caller,
                patientId,
                expected,
                (participation, by) -> participation.answer(actionId, answer, by, clock.instant()));
    }
}
