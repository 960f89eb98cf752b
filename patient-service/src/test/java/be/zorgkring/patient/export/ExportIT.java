package be.zorgkring.patient.export;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The person's copy of what this service keeps: whole for them, shut for everybody else. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class ExportIT {

    private static final String SSIN = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";

    private final World world = World.get();

    @Test
    void thePersonTakesAllThatIsKeptOfThem() {
        Map<String, Object> body = inclusion(world.running);
        Own own = own(body);
        World.circle(own.id(), 1, world.physician, world.nurse);
        as(world.nurse).get("/api/patients/" + own.id()).then().statusCode(200);
        Http.post(
                        own.person().token(),
                        "/api/patients/" + own.id() + "/exclusions",
                        Map.of("kind", "profession", "profession", "persdentist"))
                .then()
                .statusCode(201);
        choose(own, world.nurse);

        as(own.person())
                .header("Accept-Language", "fr")
                .get(export(own.id()))
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .body("service", equalTo("patient-service"))
                .body("patientId", equalTo(own.id().toString()))
                .body("cut", empty())
                .body("parts.person.insz", equalTo(body.get("insz")))
                .body("parts.person.name.family", equalTo("Maes"))
                .body("parts.person.municipality.nis", equalTo("24062"))
                .body("parts.conditions.code", hasItems("E11", "13645005"))
                .body("parts.consent.sharing.state", equalTo("given"))
                .body("parts.consent.exclusions.profession", hasItem("persdentist"))
                .body("parts.consentHistory.change", hasItems("exclusion-set", "account-linked", "included"))
                .body("parts.consentHistory.by.name", hasItem(world.physician.name()))
                .body("parts.memberCategories.opened.flatten()", hasItem("medication"))
                .body("parts.accessLog.text.find { it.contains('" + world.nurse.name() + "') }", containsString("lu"));
        assertEquals(
                List.of("identity,contact,conditions,care-plan,social,mental-health,questionnaires"),
                OwnDatabase.column(
                        "select array_to_string(categories, ',') from access_log where patient_id = ? and operation ="
                                + " 'export' and outcome = 'allowed'",
                        own.id()));
    }

    @Test
    void everyFeatureGivesItsPart() {
        Scene scene = Scene.open(world);
        as(scene.self())
                .get(export(scene.id()))
                .then()
                .statusCode(200)
                .body("cut", empty())
                .body(
                        "parts.collect { it.key }",
                        containsInAnyOrder(
                                "person",
                                "formerNumbers",
                                "contacts",
                                "preferences",
                                "conditions",
                                "vulnerabilities",
                                "vulnerabilityHistory",
                                "lifeGoals",
                                "lifeGoalHistory",
                                "questionnaires",
                                "consent",
                                "consentHistory",
                                "participation",
                                "participationHistory",
                                "memberCategories",
                                "mandates",
                                "mandateHistory",
                                "proposals",
                                "rectifications",
                                "inclusionProposals",
                                "notifications",
                                "emergencies",
                                "accessLog"));
    }

    @Test
    void nobodyOfTheCircleTakesACopyWhateverThePersonOpenedForThem() {
        Own own = own(inclusion(world.running));
        Member carer = world.citizen(World.newNumber().getKey(), "Tom");
        World.circle(own.id(), 1, world.physician, carer);
        choose(own, carer);
        for (String token : List.of(
                world.physician.token(),
                carer.token(),
                world.stranger.token(),
                SignIn.systemToken("hospital-az-voorbeeld"),
                SignIn.importerToken())) {
            for (UUID about : List.of(own.id(), UUID.randomUUID())) {
                for (String form : List.of("", "/fhir")) {
                    as(token)
                            .get(export(about) + form)
                            .then()
                            .statusCode(403)
                            .contentType("application/problem+json")
                            .body("type", equalTo("urn:zorgkring:problem:access-refused"));
                }
            }
        }
        assertEquals(
                10,
                OwnDatabase.count(
                        "select count(*) from access_log where patient_id = ? and operation = 'export' and outcome ="
                                + " 'refused'",
                        own.id()));
    }

    @Test
    void whoActsForThePersonTakesACopyOnlyWhereTheMandateSaysAllAndNeverTheNationalNumber() throws SQLException {
        Own own = own(inclusion(world.running));
        Member son = world.citizen(World.newNumber().getKey(), "Tom");
        mandate(own.id(), son, "decide");
        as(son).get(export(own.id())).then().statusCode(403);
        mandate(own.id(), son, "all");
        as(son).get(export(own.id()))
                .then()
                .statusCode(200)
                .body("parts.person.name.family", equalTo("Maes"))
                .body("parts.person.insz", nullValue())
                .body("parts.accessLog.ground", hasItem("mandate"));
        as(son).get(export(own.id()) + "/fhir")
                .then()
                .statusCode(200)
                .body("entry[0].resource.identifier", nullValue());
    }

    @Test
    void whatHasAPlaceInFhirComesAsOneBundle() {
        Map<String, Object> body = inclusion(world.running);
        Own own = own(body);
        as(own.person())
                .get(export(own.id()) + "/fhir")
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("Bundle"))
                .body("type", equalTo("collection"))
                .body("entry.resource.resourceType", hasItems("Patient", "Condition", "Consent"))
                .body("entry.resource.find { it.resourceType == 'Patient' }.identifier.system", hasItem(SSIN))
                .body("entry.resource.find { it.resourceType == 'Patient' }.identifier.value", hasItem((String)
                        body.get("insz")))
                .body("entry.findAll { it.resource.resourceType == 'Condition' }", hasSize(2));
    }

    @Test
    void ofALogTooLongForACopyTheRestCanBeReadWhereItIsSaid() throws SQLException {
        Own own = own(inclusion(world.running));
        OwnDatabase.executeAsService("""
                insert into access_log (record_id, patient_id, at, service, operation, outcome, ground, reason,
                                        caller_kind, account_id, professional_id, organisation_id, role, client_id,
                                        categories, request_id)
                select gen_random_uuid(), '%s', now() - n * interval '1 minute', 'patient-service', 'read', 'allowed',
                       'self', null, 'person', null, null, null, 'patient', 'web', '{identity}', null
                from generate_series(1, %d) n
                """.formatted(own.id(), Exported.MOST));
        String next = as(own.person())
                .get(export(own.id()))
                .then()
                .statusCode(200)
                .body("parts.accessLog", hasSize(Exported.MOST))
                .body("cut", hasSize(1))
                .body("cut[0].part", equalTo("accessLog"))
                .body("cut[0].kept", equalTo(Exported.MOST))
                .extract()
                .path("cut[0].next");
        as(own.person()).get(next).then().statusCode(200);
    }

    private record Own(UUID id, Member person) {}

    private Own own(Map<String, Object> body) {
        UUID id = Http.include(world.physician, body);
        Member person = world.citizen((String) body.get("insz"), "Rosa");
        as(person).get("/api/me").then().statusCode(200).body("patientId", equalTo(id.toString()));
        return new Own(id, person);
    }

    private static void choose(Own own, Member member) {
        Object place = member.professionalId().isPresent()
                ? OwnDatabase.column(
                                "select member_id from access_member where patient_id = ? and professional_id = ?",
                                own.id(),
                                member.professionalId().get())
                        .getFirst()
                : OwnDatabase.column(
                                "select member_id from access_member where patient_id = ? and account_id = ?",
                                own.id(),
                                UUID.fromString(member.accountId()))
                        .getFirst();
        as(own.person())
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("opened", List.of("identity", "conditions", "medication"), "closed", List.of()))
                .put("/api/patients/" + own.id() + "/members/" + place + "/categories")
                .then()
                .statusCode(200);
    }

    /** As patient-service itself tells its access rule. */
    private static void mandate(UUID patient, Member by, String scope) throws SQLException {
        OwnDatabase.executeAsService("""
                insert into access_mandate (mandate_id, version, patient_id, account_id, scope, active_from,
                                            active_until, revoked)
                values ('%s', 1, '%s', '%s', '%s', now() - interval '1 day', null, false)
                """.formatted(UUID.randomUUID(), patient, by.accountId(), scope));
    }

    private static String export(UUID patient) {
        return "/api/patients/" + patient + "/export";
    }
}
