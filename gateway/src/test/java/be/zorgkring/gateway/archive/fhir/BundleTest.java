package be.zorgkring.gateway.archive.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.zorgkring.gateway.archive.Samples;
import be.zorgkring.testing.BelgianProfiles;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The circle and the plan as FHIR, held against the published Belgian profiles by the validator of FHIR. */
class BundleTest {

    private static final String PERSON = "018f3c1e-0000-7000-8000-000000000001";
    private static final Instant AT = Instant.parse("2026-03-11T09:15:00Z");

    private final JsonObject circle = Samples.of("network").getJsonObject("parts");
    private final JsonObject plan = Samples.of("action").getJsonObject("parts");

    @Test
    void circleAndPlanAreSoundByTheBelgianProfiles() throws IOException {
        assumeTrue(
                Files.isDirectory(BelgianProfiles.folder()),
                () -> "NOT VALIDATED: the Belgian FHIR definitions are not in "
                        + BelgianProfiles.folder().toAbsolutePath().normalize());
        BelgianProfiles profiles = BelgianProfiles.load();
        cancel(plan);
        String bundle = bundle().encode();
        assertEquals(List.of(), profiles.errors(bundle));
        assertFalse(
                profiles.errors(bundle.replace("\"intent\"", "\"intention\"")).isEmpty(),
                "a validator that finds nothing proves nothing");
    }

    @Test
    void eachTaskIsAnActivityOfItsGoalByItsOwner() {
        JsonArray entries = Plans.of(PERSON, true, plan);
        assertEquals(3, entries.size());
        JsonObject resource = entries.getJsonObject(2).getJsonObject("resource");
        assertEquals("CarePlan", resource.getString("resourceType"));
        assertEquals(2, resource.getJsonArray("goal").size());
        JsonObject planned = resource.getJsonArray("activity").getJsonObject(0).getJsonObject("detail");
        assertEquals("not-started", planned.getString("status"));
        assertEquals(
                "apotheker", planned.getJsonArray("performer").getJsonObject(0).getString("display"));
        JsonObject done = resource.getJsonArray("activity").getJsonObject(1);
        assertEquals("completed", done.getJsonObject("detail").getString("status"));
        assertEquals(
                "urn:uuid:" + PERSON,
                done.getJsonObject("detail")
                        .getJsonArray("performer")
                        .getJsonObject(0)
                        .getString("reference"));
        assertEquals(
                "2026-03-09", done.getJsonArray("progress").getJsonObject(0).getString("time"));
    }

    @Test
    void whoLeftTheCircleIsInItWithTheirTimeAndATeamOfFormerMembersIsInactive() {
        JsonObject team = CareTeam.of(PERSON, AT, circle).orElseThrow().getJsonObject("resource");
        assertEquals("active", team.getString("status"));
        JsonObject son = team.getJsonArray("participant").getJsonObject(1);
        assertEquals("2026-03-10T22:30:00Z", son.getJsonObject("period").getString("end"));
        assertEquals("RelatedPerson", son.getJsonObject("member").getString("type"));

        circle.getJsonArray("circle").remove(0);
        assertEquals(
                "inactive",
                CareTeam.of(PERSON, AT, circle)
                        .orElseThrow()
                        .getJsonObject("resource")
                        .getString("status"));
        circle.getJsonArray("circle").remove(0);
        assertTrue(CareTeam.of(PERSON, AT, circle).isEmpty());
    }

    @Test
    void aPlanOfAMergedRecordIsAPlanOfItsOwnAndNoPlanIsNone() {
        JsonObject own = plan.getJsonObject("plan");
        JsonObject merged = own.copy().put("patientId", "018f3c1e-0000-7000-8000-0000000000ff");
        own.put("mergedPlans", new JsonArray().add(merged));
        JsonArray entries = Plans.of(PERSON, false, plan);
        assertEquals(
                2,
                entries.stream()
                        .map(entry -> ((JsonObject) entry).getJsonObject("resource"))
                        .filter(resource -> resource.getString("resourceType").equals("CarePlan"))
                        .map(resource -> resource.getString("id"))
                        .distinct()
                        .count());
        assertEquals(0, Plans.of(PERSON, true, new JsonObject()).size());
    }

    private JsonObject bundle() {
        JsonObject person = new JsonObject()
                .put("resourceType", "Patient")
                .put("id", PERSON)
                .put(
                        "text",
                        new JsonObject()
                                .put("status", "generated")
                                .put("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">Rosa</div>"));
        JsonArray entries = new JsonArray()
                .add(Fhir.entry(person))
                .add(CareTeam.of(PERSON, AT, circle).orElseThrow())
                .addAll(Plans.of(PERSON, true, plan));
        return new JsonObject()
                .put("resourceType", "Bundle")
                .put("type", "collection")
                .put("timestamp", AT.toString())
                .put("entry", entries);
    }

    private static void cancel(JsonObject plan) {
        plan.getJsonObject("plan")
                .getJsonArray("goals")
                .getJsonObject(1)
                .getJsonArray("tasks")
                .getJsonObject(0)
                .put("state", "cancelled")
                .put("reason", "niet meer nodig");
    }
}
