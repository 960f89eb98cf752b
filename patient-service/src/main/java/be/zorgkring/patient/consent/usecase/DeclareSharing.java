package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Somebody else writes down that the person gave or withdrew the sharing of their record. */
@ApplicationScoped
public class DeclareSharing {

    /**
     * What the person declared.
     *
     * @param reference of the document or card reading; whoever gives sharing for another has one
     */
    public record Declaration(SharingWish sharing, Method method, Optional<PlainText> reference, Instant at) {}

    private final ConsentOfAnother another;

    DeclareSharing(ConsentOfAnother another) {
        this.another = another;
    }

    public Uni<Outcome<Consent>> declare(Work work, Caller caller, PatientId patientId, Declaration declared) {
        ConsentChanges.Asked asked = (consent, by) -> consent.declareSharing(
                declared.sharing(),
                new Evidence(by, declared.method(), declared.at()),
                declared.reference().map(PlainText::value));
        return switch (declared.sharing()) {
            case GIVEN -> another.open(work, caller, patientId, asked);
            case WITHDRAWN -> another.change(work, caller, patientId, false, asked);
        };
    }
}
