package be.zorgkring.patient.accesslog;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class AuditEventIT {

    private static final String FHIR = "application/fhir+json";

    private final World world = World.get();
    private Member self;
    private UUID id;

    @BeforeEach
    void someoneWhoSignedIn() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, world.physician);
        as(self).get("/api/me").then().statusCode(200);
    }

    @Test
    void thePersonGetsTheirLogAsASearchset() {
        as(world.physician).get("/api/patients/" + id).then().statusCode(200);
        as(world.stranger).get("/api/patients/" + id).then().statusCode(403);
        as(self).header("Accept", FHIR)
                .header("Accept-Language", "nl")
                .get("/fhir/AuditEvent?patient=Patient/" + id)
                .then()
                .statusCode(200)
                .contentType(startsWith(FHIR))
                .header("Content-Language", "nl")
                .body("resourceType", equalTo("Bundle"))
                .body("type", equalTo("searchset"))
                .body("link.relation", contains("self"))
                .body("entry", hasSize(4))
                .body("entry.resource.resourceType", everyItem(equalTo("AuditEvent")))
                .body("entry[0].resource.agent[0].who.display", equalTo("Uzelf"))
                .body("entry[1].resource.outcome", equalTo("4"))
                .body("entry[1].resource.outcomeDesc", equalTo("niet in uw zorgkring"))
                .body("entry[2].resource.outcome", equalTo("0"))
                .body("entry[2].resource.text.div", containsString(world.physician.name() + " (arts) heeft gelezen"))
                .body("entry[2].resource.entity[0].detail.valueString", hasItem("conditions"));
    }

    @Test
    void itIsPagedByItsLinks() {
        for (int i = 0; i < 4; i++) {
            as(world.physician).get("/api/patients/" + id).then().statusCode(200);
        }
        Set<String> seen = new HashSet<>();
        String address = "/fhir/AuditEvent?patient=" + id + "&_count=2";
        int pages = 0;
        while (address != null) {
            Response page = as(self).get(address);
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("entry.resource.id", String.class));
            address = page.jsonPath().getString("link.find { it.relation == 'next' }.url");
            pages++;
        }
        assertEquals(6, seen.size());
        assertEquals(3, pages);
    }

    @Test
    void nobodyElseGetsItAndTheRefusalIsFhirToo() {
        for (Member other : new Member[] {world.physician, world.stranger}) {
            as(other)
                    .header("Accept-Language", "fr")
                    .get("/fhir/AuditEvent?patient=" + id)
                    .then()
                    .statusCode(403)
                    .contentType(startsWith(FHIR))
                    .body("resourceType", equalTo("OperationOutcome"))
                    .body("issue[0].severity", equalTo("error"))
                    .body("issue[0].code", equalTo("forbidden"))
                    .body("issue[0].details.coding[0].code", equalTo("access-refused"))
                    .body("issue[0].details.text", containsString(" "));
        }
        as(world.stranger)
                .get("/fhir/AuditEvent?patient=" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("access-refused"));
        as(self).get("/fhir/AuditEvent?patient=" + id)
                .then()
                .body("entry.resource.outcome", contains("0", "4", "4", "0"));
    }

    @Test
    void badParametersAreNamed() {
        as(self).get("/fhir/AuditEvent")
                .then()
                .statusCode(400)
                .contentType(startsWith(FHIR))
                .body("issue.code", everyItem(equalTo("invalid")))
                .body("issue[1].expression", contains("http.patient"));
        as(self).get("/fhir/AuditEvent?patient=" + id + "&_count=many")
                .then()
                .statusCode(400)
                .body("issue[1].expression", contains("http._count"));
        as(self).get("/fhir/AuditEvent?patient=" + id + "&cursor=zzz")
                .then()
                .statusCode(400)
                .body("issue[1].expression", contains("http.cursor"));
    }

    @Test
    void aSearchNeverWidensSilently() {
        for (String query :
                new String[] {"&agent=Practitioner/1", "&date=ge2026-01-01", "&_sort=date", "&pateint=" + id}) {
            as(self).get("/fhir/AuditEvent?patient=" + id + query)
                    .then()
                    .statusCode(400)
                    .contentType(startsWith(FHIR))
                    .body("resourceType", equalTo("OperationOutcome"))
                    .body("issue[1].details.coding[0].code", equalTo("parameter.unknown"))
                    .body("issue[1].expression", contains("http." + query.substring(1, query.indexOf('='))));
        }
        as(self).get("/fhir/AuditEvent?patient=" + id + "&patient=" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("issue[1].details.coding[0].code", equalTo("parameter.repeated"))
                .body("issue[1].expression", contains("http.patient"));
        as(self).get("/fhir/AuditEvent?patient=" + id + "&_format=xml")
                .then()
                .statusCode(400)
                .body("issue[1].expression", contains("http._format"));
        as(self).get("/fhir/AuditEvent?patient=" + id + "&_format=json").then().statusCode(200);
    }

    @Test
    void aCountOfNoneTellsTheTotalAlone() {
        as(world.physician).get("/api/patients/" + id).then().statusCode(200);
        as(self).get("/fhir/AuditEvent?patient=" + id + "&_count=0")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("link.relation", contains("self"))
                .body("entry", equalTo(null));
        as(world.physician)
                .get("/fhir/AuditEvent?patient=" + id + "&_count=0")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutATokenThereIsNothing() {
        RestAssured.given()
                .get("/fhir/AuditEvent?patient=" + id)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }
}
