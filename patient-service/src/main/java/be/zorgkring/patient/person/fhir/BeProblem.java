package be.zorgkring.patient.person.fhir;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.fhir.Fhir.CodeableConcept;
import be.zorgkring.patient.common.fhir.Fhir.Element;
import be.zorgkring.patient.common.fhir.Fhir.Identifier;
import be.zorgkring.patient.common.fhir.Fhir.Meta;
import be.zorgkring.patient.common.fhir.Fhir.Narrative;
import be.zorgkring.patient.common.fhir.Fhir.Reference;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A condition by the Belgian profile be-problem; who recorded it and when is said to be unknown where it is. */
@JsonInclude(Include.NON_EMPTY)
record BeProblem(
        String resourceType,
        String id,
        Meta meta,
        Narrative text,
        List<Identifier> identifier,
        CodeableConcept clinicalStatus,
        CodeableConcept code,
        Reference subject,
        @JsonProperty("_recordedDate") Element recordedDate,
        Reference recorder) {

    private static final String PROFILE =
            "https://www.ehealth.fgov.be/standards/fhir/core-clinical/StructureDefinition/be-problem";
    private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";

    static BeProblem of(PatientId person, Condition condition) {
        UUID id = id(person, condition);
        String label = condition.label().value();
        return new BeProblem(
                "Condition",
                id.toString(),
                new Meta(List.of(PROFILE)),
                Narrative.of(label),
                List.of(Identifier.of(id)),
                CodeableConcept.of(CLINICAL, condition.course().status().code(), null),
                CodeableConcept.of(
                        system(condition.code().system()), condition.code().value(), label),
                Reference.to(person.value()),
                Element.unknown(),
                Reference.unknown());
    }

    /** A condition has no id of its own here; the same condition of the same person always gets the same one. */
    static UUID id(PatientId person, Condition condition) {
        String key = person.value() + "/" + condition.code().system().code() + "/"
                + condition.code().value() + "/" + condition.course();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String system(CodeSystem system) {
        return switch (system) {
            case ICD_10 -> "http://hl7.org/fhir/sid/icd-10";
            case ICPC_2 -> "http://hl7.org/fhir/sid/icpc-2";
            case SNOMED_CT -> "http://snomed.info/sct";
        };
    }
}
