package be.zorgkring.gateway.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.gateway.page.Part.Gap;
import be.zorgkring.gateway.page.Part.Present;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class PatientPageTest {

    private static final Part PERSON = new Present(new JsonObject().put("id", "1"), "\"4\"", null);

    @Test
    void aPageWithEveryPartHoldsTheServicesOwnAnswers() {
        PatientPage page = page(PERSON, PERSON, PERSON, PERSON);
        assertEquals(200, page.status());
        JsonObject person = page.json().getJsonObject("person");
        assertEquals("ok", person.getString("status"));
        assertEquals("\"4\"", person.getString("etag"));
        assertEquals("1", person.getJsonObject("data").getString("id"));
    }

    @Test
    void oneServiceAwayLeavesAMarkedGapAndTheRestStands() {
        PatientPage page = page(PERSON, gap(503), PERSON, PERSON);
        assertEquals(200, page.status());
        JsonObject circle = page.json().getJsonObject("circle");
        assertEquals("gap", circle.getString("status"));
        assertEquals(503, circle.getJsonObject("problem").getInteger("status"));
        assertNull(circle.getValue("data"));
    }

    @Test
    void whenAllAreRefusedThePageIsRefused() {
        PatientPage page = page(gap(403), gap(403), gap(403), gap(403));
        assertEquals(403, page.status());
        assertEquals("problem-403", page.json().getString("type"));
        assertEquals(403, page.json().getInteger("status"));
    }

    @Test
    void aRefusalSpeaksLouderThanAServiceThatIsAway() {
        PatientPage page = page(gap(503), gap(403), gap(504), gap(503));
        assertEquals(403, page.status());
        assertEquals("problem-403", page.json().getString("type"));
        assertEquals(
                503,
                page.json()
                        .getJsonObject("parts")
                        .getJsonObject("person")
                        .getJsonObject("problem")
                        .getInteger("status"));
    }

    @Test
    void whenAllServicesAreAwayThePageIsUnavailable() {
        assertEquals(503, page(gap(503), gap(503), gap(504), gap(503)).status());
        assertEquals(502, page(gap(500), gap(500), gap(500), gap(500)).status());
    }

    @Test
    void aPartThatWasGivenInAnEmergencyMarksTheWholePage() {
        String header = "id=\"7\"; until=\"2026-03-11T06:10:00Z\"; reason=\"unconscious\"";
        PatientPage page = page(gap(503), new Present(new JsonObject(), null, header), gap(403), gap(403));
        assertEquals(header, page.emergency().orElseThrow().header());
        assertEquals(
                new JsonObject()
                        .put("id", "7")
                        .put("until", "2026-03-11T06:10:00Z")
                        .put("reason", "unconscious"),
                page.json().getJsonObject("emergencyAccess"));
        assertFalse(page(PERSON, PERSON, PERSON, PERSON).json().containsKey("emergencyAccess"));
    }

    private static Part gap(int status) {
        return new Gap(status, new JsonObject().put("type", "problem-" + status).put("status", status));
    }

    private static PatientPage page(Part person, Part circle, Part plan, Part tasks) {
        LinkedHashMap<String, Part> parts = new LinkedHashMap<>();
        parts.put("person", person);
        parts.put("circle", circle);
        parts.put("plan", plan);
        parts.put("tasks", tasks);
        return new PatientPage(parts);
    }
}
