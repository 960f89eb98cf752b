package be.zorgkring.patient.consent.fhir;

import be.zorgkring.patient.common.fhir.Fhir.CodeableConcept;
import be.zorgkring.patient.common.fhir.Fhir.Identifier;
import be.zorgkring.patient.common.fhir.Fhir.Meta;
import be.zorgkring.patient.common.fhir.Fhir.Narrative;
import be.zorgkring.patient.common.fhir.Fhir.Reference;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.SharingConsent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The sharing consent by the Belgian profile be-Consent, each exclusion a provision that denies. No Belgian profile for
 * informed consent or exclusions was published, so this is R4 with the Belgian types of party.
 */
@JsonInclude(Include.NON_EMPTY)
record BeConsent(
        String resourceType,
        String id,
        Meta meta,
        Narrative text,
        List<Identifier> identifier,
        String status,
        CodeableConcept scope,
        List<CodeableConcept> category,
        Reference patient,
        Instant dateTime,
        CodeableConcept policyRule,
        Provision provision) {

    private static final String PROFILE =
            "https://www.ehealth.fgov.be/standards/fhir/core/StructureDefinition/be-Consent";
    private static final String SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";
    private static final String ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

    @JsonInclude(Include.NON_EMPTY)
    record Provision(String type, List<Actor> actor, List<Provision> provision) {}

    record Actor(CodeableConcept role, Reference reference) {}

    static BeConsent of(Consent consent) {
        UUID id = id(consent);
        SharingConsent sharing = consent.sharing();
        boolean given = sharing instanceof SharingConsent.Given;
        return new BeConsent(
                "Consent",
                id.toString(),
                new Meta(List.of(PROFILE)),
                Narrative.of(sharing.code()),
                List.of(Identifier.of(id)),
                given ? "active" : "inactive",
                CodeableConcept.of(SCOPE, "patient-privacy", null),
                List.of(CodeableConcept.of("http://loinc.org", "59284-0", null)),
                Reference.to(consent.patientId().value()),
                sharing.since(),
                CodeableConcept.of(ACT, given ? "OPTIN" : "OPTOUT", null),
                new Provision(
                        given ? "permit" : "deny",
                        List.of(),
                        consent.exclusions().stream().map(BeConsent::denial).toList()));
    }

    static UUID id(Consent consent) {
        return UUID.nameUUIDFromBytes((consent.patientId().value() + "/consent").getBytes(StandardCharsets.UTF_8));
    }

    private static Provision denial(Exclusion exclusion) {
        CodeableConcept recipient = CodeableConcept.of(PARTICIPATION, "IRCP", null);
        Reference shutOut =
                switch (exclusion.excluded()) {
                    case Exclusion.Professional(UUID professional) -> Reference.outside("Practitioner", professional);
                    case Exclusion.Organisation(UUID organisation) -> Reference.outside("Organization", organisation);
                    case Exclusion.Profession(String code) -> Reference.named("PractitionerRole", code);
                };
        return new Provision("deny", List.of(new Actor(recipient, shutOut)), List.of());
    }
}
