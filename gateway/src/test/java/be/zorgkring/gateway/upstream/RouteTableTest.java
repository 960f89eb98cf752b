package be.zorgkring.gateway.upstream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "/api/patients, /api/patients",
        "/api/patients/018f3c1e, /api/patients/*",
        "/api/patients/018f3c1e/page, /api/patients/{id}/page",
        "/api/patients/{patientId}/archive, /api/patients/{id}/archive",
        "/api/rectifications/018f3c1e/decision, /api/rectifications/*",
        "/fhir/AuditEvent, /fhir/AuditEvent",
        "/fhir/AuditEvent/018f3c1e, /fhir/AuditEvent/*",
        "/session/login, /session/login",
        "/session/backchannel-logout, /session/backchannel-logout",
        "/session/018f3c1e, none",
        "/api/patient/018f3c1e, none",
        "/.env, none",
        "none, none"
    })
    void aRequestIsCountedUnderTheTemplateOfItsRoute(String path, String label) {
        assertEquals(label, RouteTable.labelFor(path).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/patients, PATIENT",
        "/api/patients/018f3c1e/access-log, PATIENT",
        "/api/me, PATIENT",
        "/api/mandates/018f3c1e/revocation, PATIENT",
        "/api/emergency-accesses/reasons, PATIENT",
        "/api/record-merges/018f3c1e, PATIENT",
        "/api/proposals/018f3c1e/confirmation, PATIENT",
        "/api/rectifications/018f3c1e/decision, PATIENT",
        "/api/erasures/018f3c1e, PATIENT",
        "/api/operations/insz-rotations, PATIENT",
        "/api/questionnaires/daily-life, PATIENT",
        "/api/access-log/verifications, PATIENT",
        "/fhir/AuditEvent, PATIENT",
        "/api/pilots, NETWORK",
        "/api/professionals/imports, NETWORK",
        "/api/organisations/imports, NETWORK",
        "/api/circles/018f3c1e/members, NETWORK",
        "/api/invitations/acceptances, NETWORK",
        "/api/actions/018f3c1e/inclusions, ACTION",
        "/api/plans/018f3c1e/tasks, ACTION",
        "/api/campaigns/imports, ACTION",
        "/api/reports/aims, REPORTING"
    })
    void theFirstSegmentChoosesTheService(String path, Service service) {
        assertEquals(Optional.of(service), RouteTable.serviceFor(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/",
                "/api/patient",
                "/api/Patients",
                "/api/patientsx",
                "/patients",
                "/q/health",
                "/apipatients",
                "/api/AuditEvent",
                "/fhir",
                "/fhir/",
                "/fhir/Patient",
                "/fhir/auditevent",
                "/fhir/patients",
                "/fhirAuditEvent",
                "/AuditEvent",
                "/api/%70atients"
            })
    void anythingElseBelongsToNobody(String path) {
        assertEquals(Optional.empty(), RouteTable.serviceFor(path));
    }
}
