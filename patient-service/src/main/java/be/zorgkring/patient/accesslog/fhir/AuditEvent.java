package be.zorgkring.patient.accesslog.fhir;

import be.zorgkring.patient.common.fhir.Fhir.CodeableConcept;
import be.zorgkring.patient.common.fhir.Fhir.Coding;
import be.zorgkring.patient.common.fhir.Fhir.Narrative;
import be.zorgkring.patient.common.fhir.Fhir.Reference;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One access as a FHIR R4 AuditEvent; the elements have FHIR's own names and order.
 *
 * @param outcome {@code 0} when allowed, {@code 4} when refused
 * @param agent who asked, first; the organisation and the client behind them
 * @param entity the person
 */
@JsonInclude(Include.NON_EMPTY)
record AuditEvent(
        UUID id,
        String language,
        Narrative text,
        Coding type,
        List<Coding> subtype,
        String action,
        Instant recorded,
        String outcome,
        String outcomeDesc,
        List<CodeableConcept> purposeOfEvent,
        List<Agent> agent,
        Source source,
        List<Entity> entity) {

    @JsonProperty
    String resourceType() {
        return "AuditEvent";
    }

    @JsonInclude(Include.NON_EMPTY)
    record Agent(CodeableConcept type, List<CodeableConcept> role, Reference who, String altId, boolean requestor) {}

    record Source(String site, Reference observer, List<Coding> type) {}

    @JsonInclude(Include.NON_EMPTY)
    record Entity(Reference what, Coding type, Coding role, List<Detail> detail) {}

    record Detail(String type, String valueString) {}
}
