package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.sendForBytes;
import static be.zorgkring.gateway.standin.Door.to;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A person's own data as one archive, over services that answer, refuse or are away. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class ArchiveIT {

    private static final String PERSON = "018f3c1e-0000-7000-8000-000000000001";
    private static final String REFUSED = "018f3c1e-0000-7000-8000-000000000403";
    private static final String HALF_REACHABLE = "018f3c1e-0000-7000-8000-000000000503";
    private static final String UNREACHABLE = "018f3c1e-0000-7000-8000-000000000502";
    private static final String HALF_REFUSED = "018f3c1e-0000-7000-8000-000000000429";

    private final String token = SignIn.accessToken("an.peeters");

    @Test
    void theArchiveHoldsWhatEveryServiceGaveAndNamesNobodyOutside() throws IOException {
        HttpResponse<byte[]> answer = sendForBytes(withToken(archive(PERSON), token)
                .header("Accept-Language", "fr-BE")
                .header("Accept", "application/zip"));
        assertEquals(200, answer.statusCode());
        assertEquals("application/zip", header(answer, "Content-Type"));
        assertEquals("fr", header(answer, "Content-Language"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertTrue(
                header(answer, "Content-Disposition").matches("attachment; filename=\"zorgkring-[0-9-]{10}\\.zip\""),
                header(answer, "Content-Disposition"));

        Map<String, byte[]> files = unzipped(answer.body());
        assertEquals(List.of("README.txt", "data.json", "fhir-bundle.json", "record.pdf"), List.copyOf(files.keySet()));
        assertTrue(text(files, "README.txt").startsWith("Mes données chez Zorgkring"));
        JsonObject data = new JsonObject(text(files, "data.json"));
        assertEquals(new JsonArray(), data.getJsonArray("notIncluded"));
        assertEquals(
                List.of("patient-service", "network-service", "action-service"),
                List.copyOf(data.getJsonObject("services").fieldNames()));
        JsonObject bundle = new JsonObject(text(files, "fhir-bundle.json"));
        assertEquals("collection", bundle.getString("type"));
        assertEquals(
                List.of("CareTeam", "Goal", "Goal", "CarePlan"),
                bundle.getJsonArray("entry").stream()
                        .map(entry ->
                                ((JsonObject) entry).getJsonObject("resource").getString("resourceType"))
                        .toList());
        String record = record(files);
        assertTrue(record.contains("Votre cercle de soins") && record.contains("Rosa"), record);
    }

    @Test
    void aServiceThatIsAwayIsNamedInTheArchiveAndAtTheTopOfTheRecord() throws IOException {
        HttpResponse<byte[]> answer =
                sendForBytes(withToken(archive(HALF_REACHABLE), token).header("Accept-Language", "en"));
        assertEquals(200, answer.statusCode());
        Map<String, byte[]> files = unzipped(answer.body());
        assertTrue(text(files, "not-included.txt").contains("- your care circle"), text(files, "not-included.txt"));
        JsonObject data = new JsonObject(text(files, "data.json"));
        assertEquals(new JsonArray().add("network-service"), data.getJsonArray("notIncluded"));
        assertFalse(data.getJsonObject("services").containsKey("network-service"));
        assertTrue(record(files).contains("this copy is not complete"), record(files));
    }

    @Test
    void withoutThePersonsOwnRecordThereIsNoArchive() {
        HttpResponse<String> answer = send(withToken(archive(UNREACHABLE), token));
        assertEquals(503, answer.statusCode());
        assertEquals("upstream-unavailable", problem(answer));
    }

    @Test
    void aRefusalOfAnyServiceRefusesTheWhole() {
        HttpResponse<String> answer = send(withToken(archive(REFUSED), token));
        assertEquals(403, answer.statusCode());
        assertEquals("access-refused", problem(answer));
        assertTrue(json(answer).containsKey("requestId"));
        HttpResponse<String> tooMany = send(withToken(archive(HALF_REFUSED), token));
        assertEquals(429, tooMany.statusCode());
        assertEquals("too-many-records", problem(tooMany));
    }

    @Test
    void theArchiveIsForSignedInCallersAndRealIdsOnly() {
        assertEquals("token-missing", problem(send(to(archive(PERSON)))));
        assertEquals("not-found", problem(send(withToken(archive("1"), token))));
    }

    private static String archive(String person) {
        return "/api/patients/" + person + "/archive";
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String record(Map<String, byte[]> files) throws IOException {
        try (PDDocument document = Loader.loadPDF(files.get("record.pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
