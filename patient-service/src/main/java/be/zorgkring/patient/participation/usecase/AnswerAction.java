package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.ActionAnswer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongPredicate;

/** The person takes part in a single action, or does not. */
@ApplicationScoped
public class AnswerAction {

    private final OwnParticipation own;
    private final Clock clock;

    AnswerAction(OwnParticipation own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** @param versionExpected whether the participation is still as the caller saw it */
    public Uni<ParticipationOutcome> run(
            Work work,
            Caller caller,
            PatientId patientId,
            LongPredicate versionExpected,
            UUID actionId,
            ActionAnswer answer) {
        return own.change(
                work,
                caller,
                patientId,
                versionExpected,
                (participation, by) -> participation.answer(actionId, answer, by, clock.instant()));
    }
}
