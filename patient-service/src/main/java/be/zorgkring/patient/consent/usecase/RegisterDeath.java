package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.usecase.Births;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
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
    private final Births births;
    private final Clock clock;

    RegisterDeath(ConsentOfAnother another, Births births, Clock clock) {
        this.another = another;
        this.births = births;
        this.clock = clock;
    }

    public Uni<Outcome<Consent>> register(Work work, Caller caller, PatientId patientId, Death death) {
        PartialDate day = PartialDate.on(death.on());
        return births.of(work, patientId)
                .map(born -> born.filter(day::isBefore).isPresent())
                .chain(impossible -> another.change(
                        work,
                        caller,
                        patientId,
                        true,
                        (consent, by) -> impossible
                                ? Outcome.refused(ConsentRefusal.DEATH_BEFORE_BIRTH)
                                : consent.registerDeath(
                                        death.on(),
                                        new Evidence(by, death.method(), clock.instant()),
                                        Optional.of(death.reference().value()))));
    }
}
