package be.zorgkring.patient.category;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class CategoriesIT {

    private final World world = World.get();
    private Member self;
    private Member carer;
    private UUID id;

    @BeforeEach
    void someoneWithANurseAndACarer() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        carer = world.citizen(World.newNumber().getKey(), "Tom");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, world.physician, world.nurse, carer);
        as(self).get("/api/me").then().body("patientId", equalTo(id.toString()));
    }

    @Test
    void aClosedCategoryIsClosedForThatMemberAloneAndOpensAgain() {
        UUID nurse = memberId("persnurse");
        choose(self, nurse, "\"0\"", List.of(), List.of("conditions"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("closed", contains("conditions"));
        record(world.nurse).then().body("categories", not(hasItem("conditions")));
        record(world.physician).then().body("categories", hasItem("conditions"));
        choose(self, nurse, "\"1\"", List.of(), List.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        record(world.nurse).then().body("categories", hasItem("conditions"));
    }

    @Test
    void anOpenedCategoryIsReadByACarerWhoseRoleDoesNotPermitIt() {
        record(carer).then().body("categories", contains("identity"));
        UUID tom = memberId("perscaregiver");
        choose(self, tom, "\"0\"", List.of("conditions", "contact"), List.of())
                .then()
                .statusCode(200);
        record(carer).then().body("categories", containsInAnyOrder("identity", "contact", "conditions"));
        as(self).get(path(tom)).then().statusCode(200).body("opened", contains("contact", "conditions"));

        Received event =
                Topics.await("zorgkring.permission", each -> tom.toString().equals(each.key()), Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
    }

    @Test
    void whoIsCutOffFromEverythingIsRefused() {
        choose(self, memberId("perscaregiver"), "\"0\"", List.of(), List.of("identity"))
                .then()
                .statusCode(200);
        record(carer).then().statusCode(403).body("type", endsWith("access-refused"));
    }

    @Test
    void nobodyChoosesForThePerson() {
        UUID nurse = memberId("persnurse");
        for (Member other : List.of(world.nurse, world.physician, carer, world.stranger)) {
            choose(other, nurse, "\"0\"", List.of("mental-health"), List.of())
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("access-refused"));
        }
        as(self).get(path(nurse)).then().body("opened", empty()).header("ETag", "\"0\"");
    }

    @Test
    void aChoiceRestsOnTheOneBeforeIt() {
        UUID nurse = memberId("persnurse");
        choose(self, nurse, null, List.of(), List.of()).then().statusCode(428);
        choose(self, nurse, "\"7\"", List.of(), List.of("social")).then().statusCode(412);
        choose(self, nurse, "\"0\"", List.of(), List.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void badInputIsNamedAndNothingChanges() {
        UUID nurse = memberId("persnurse");
        bad(nurse, List.of("everything"), List.of(), "/opened/0", "code.unknown");
        bad(nurse, List.of("social", "social"), List.of(), "/opened/1", "field.repeated");
        bad(nurse, List.of("social"), List.of("social"), "/closed/0", "category.opened-and-closed");
        choose(self, UUID.randomUUID(), "\"0\"", List.of(), List.of("social"))
                .then()
                .statusCode(404);
        as(self).get(path(nurse)).then().header("ETag", "\"0\"");
    }

    private void bad(UUID member, List<String> opened, List<String> closed, String pointer, String code) {
        choose(self, member, "\"0\"", opened, closed)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private Response record(Member reader) {
        return as(reader).get("/api/patients/" + id);
    }

    private Response choose(Member by, UUID member, String ifMatch, List<String> opened, List<String> closed) {
        var request = as(by).contentType(ContentType.JSON).body(Map.of("opened", opened, "closed", closed));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(path(member));
    }

    private String path(UUID member) {
        return "/api/patients/" + id + "/members/" + member + "/categories";
    }

    private UUID memberId(String role) {
        return (UUID)
                OwnDatabase.column("select member_id from access_member where patient_id = ? and role = ?", id, role)
                        .getFirst();
    }
}
