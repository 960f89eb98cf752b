package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A death closes the record to every professional, and ends what others may do in the person's name. */
@ApplicationScoped
public class RegisterDeath {

    /**
     * A death as it was read.
     *
     * @param on day of death
     */
    public record Death(LocalDate on, Method method, PlainText reference) {}

    private final ConsentOfAnother another;
    private final Clock clock;

    RegisterDeath(ConsentOfAnother another, Clock clock) {
        this.another = another;
        this.clock = clock;
    }

    public Uni<ConsentOutcome> run(Work work, Caller caller, PatientId patientId, Death death) {
        return another.change(
                work,
                caller,
                patientId,
                true,
                (consent, by) -> consent.registerDeath(
                        death.on(),
                        new Evidence(by, death.method(), clock.instant()),
                        Optional.of(death.reference().value())));
    }
}
