package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.Purpose;
import be.zorgkring.patient.participation.domain.PurposeAnswer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.LongPredicate;

/** The person gives, refuses or withdraws a purpose. */
@ApplicationScoped
public class AnswerPurpose {

    private final OwnParticipation own;
    private final Clock clock;

    AnswerPurpose(OwnParticipation own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** @param versionExpected whether the participation is still as the caller saw it */
    public Uni<ParticipationOutcome> run(
            Work work,
            Caller caller,
            PatientId patientId,
            LongPredicate versionExpected,
            Purpose purpose,
            PurposeAnswer answer) {
        return own.change(
                work,
                caller,
                patientId,
                versionExpected,
                (participation, by) -> participation.answer(purpose, answer, by, clock.instant()));
    }
}
