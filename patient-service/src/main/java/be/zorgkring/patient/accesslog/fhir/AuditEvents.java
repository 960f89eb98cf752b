package be.zorgkring.patient.accesslog.fhir;

import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.patient.accesslog.api.AccessLogWords.Words;
import be.zorgkring.patient.accesslog.fhir.AuditEvent.Agent;
import be.zorgkring.patient.accesslog.fhir.AuditEvent.Detail;
import be.zorgkring.patient.accesslog.fhir.AuditEvent.Entity;
import be.zorgkring.patient.accesslog.fhir.AuditEvent.Source;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.common.fhir.Fhir.CodeableConcept;
import be.zorgkring.patient.common.fhir.Fhir.Coding;
import be.zorgkring.patient.common.fhir.Fhir.Identifier;
import be.zorgkring.patient.common.fhir.Fhir.Narrative;
import be.zorgkring.patient.common.fhir.Fhir.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns an entry of the access log into an AuditEvent. Codes of our own stand beside those of the standard. */
final class AuditEvents {

    private static final String OURS = "urn:zorgkring:";
    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
    private static final String ROLES = "https://www.ehealth.fgov.be/standards/fhir/core/CodeSystem/cd-hcparty";
    private static final Coding APPLICATION = new Coding("http://dicom.nema.org/resources/ontology/DCM", "110150");

    private final Words words;

    AuditEvents(Words words) {
        this.words = words;
    }

    AuditEvent of(AccessLogEntry entry) {
        AccessRecord access = entry.access();
        return new AuditEvent(
                access.recordId(),
                words.language().getLanguage(),
                Narrative.of(words.summary(entry)),
                new Coding(HL7 + "audit-event-type", "rest"),
                List.of(
                        new Coding(INTERACTION, interaction(access.operation())),
                        new Coding(OURS + "operation", access.operation())),
                action(access.operation()),
                access.at(),
                access.wasAllowed() ? "0" : "4",
                words.reason(access.reason()),
                purpose(access),
                agents(entry),
                new Source(
                        access.service(),
                        Reference.named("Device", words.service(access.service())),
                        List.of(new Coding(HL7 + "security-source-type", "4"))),
                List.of(person(access)));
    }

    /** To take a copy and to open a record in an emergency are operations, as FHIR has it. */
    private static String interaction(String operation) {
        return switch (operation) {
            case "read" -> "read";
            case "search" -> "search-type";
            case "write" -> "update";
            default -> "operation";
        };
    }

    private static String action(String operation) {
        return switch (operation) {
            case "read", "export" -> "R";
            case "write" -> "U";
            default -> "E";
        };
    }

    private List<CodeableConcept> purpose(AccessRecord access) {
        if (access.ground() == null) {
            return List.of();
        }
        String reason =
                switch (access.ground()) {
                    case "self", "mandate" -> "PATRQT";
                    case "emergency" -> "BTG";
                    case "proposed", "confirmed", "erasure" -> "PATADMIN";
                    default -> "TREAT";
                };
        return List.of(new CodeableConcept(
                List.of(new Coding(HL7 + "v3-ActReason", reason), new Coding(OURS + "access-ground", access.ground())),
                words.ground(access.ground())));
    }

    private List<Agent> agents(AccessLogEntry entry) {
        AccessRecord.By caller = entry.access().caller();
        List<Agent> agents = new ArrayList<>();
        List<CodeableConcept> roles = caller.role() == null
                ? List.of()
                : List.of(CodeableConcept.of(ROLES, caller.role(), words.role(caller.role())));
        agents.add(new Agent(null, roles, who(entry), null, true));
        if (caller.organisationId() != null) {
            Reference organisation = Reference.outside(
                    "Organization",
                    identifier("organisation", caller.organisationId()),
                    entry.organisationName().orElse(null));
            agents.add(new Agent(null, List.of(), organisation, null, false));
        }
        agents.add(
                new Agent(new CodeableConcept(List.of(APPLICATION), null), List.of(), null, caller.clientId(), false));
        return agents;
    }

    private Reference who(AccessLogEntry entry) {
        AccessRecord access = entry.access();
        String name = words.who(entry);
        UUID professional = access.caller().professionalId();
        return switch (access.caller().kind()) {
            case "person" -> Reference.outside("Patient", identifier("patient", access.patientId()), name);
            case "professional" ->
                Reference.outside(
                        "Practitioner", professional == null ? null : identifier("professional", professional), name);
            case "mandatee", "carer" -> Reference.named("RelatedPerson", name);
            case "system" -> Reference.named("Device", name);
            default -> Reference.named(null, name);
        };
    }

    private static Entity person(AccessRecord access) {
        List<Detail> details = new ArrayList<>();
        access.categories().forEach(category -> details.add(new Detail("category", category)));
        if (access.groundId() != null) {
            details.add(new Detail("ground-id", access.groundId().toString()));
        }
        if (access.reason() != null) {
            details.add(new Detail("reason", access.reason()));
        }
        return new Entity(
                Reference.outside("Patient", identifier("patient", access.patientId()), null),
                new Coding(HL7 + "audit-entity-type", "1"),
                new Coding(HL7 + "object-role", "1"),
                details);
    }

    private static Identifier identifier(String of, UUID id) {
        return new Identifier(OURS + of, id.toString());
    }
}
