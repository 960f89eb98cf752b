package be.zorgkring.patient.consent.fhir;

import be.zorgkring.patient.common.fhir.Bundle;
import be.zorgkring.patient.consent.domain.Consent;
import java.util.List;

/** The entries of a bundle that tell of a consent. */
public final class ConsentEntries {

    private ConsentEntries() {}

    public static List<Bundle.Entry> of(Consent consent) {
        return List.of(new Bundle.Entry(BeConsent.id(consent), BeConsent.of(consent)));
    }
}
