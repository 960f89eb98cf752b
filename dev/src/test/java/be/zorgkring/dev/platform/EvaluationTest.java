package be.zorgkring.dev.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.identity.People;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chart is given for a look at the platform: the very realms of the launcher, and what they share with the story. */
class EvaluationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void theRealmsHoldTheDemosPeopleAndNoPlaceholder() throws IOException {
        JsonNode realms = written().at("/evaluation/given/realms");
        JsonNode healthcare =
                new ObjectMapper().readTree(realms.path("healthcare").asText());
        String platform = realms.path("zorgkring").asText();

        assertEquals(People.load().people().size(), healthcare.path("users").size());
        assertFalse((healthcare + platform).replace("${CLAIM.sub}", "").contains("${"));
        assertTrue(platform.contains("http://zorgkring-keycloak:8180/realms/healthcare"), platform);
    }

    @Test
    void theSecretsAreThoseOfTheRealmAndStay() throws IOException {
        JsonNode given = written().at("/evaluation/given");
        RunningParts parts = evaluation().parts();
        String platform = given.at("/realms/zorgkring").asText();

        assertTrue(platform.contains(given.path("webClientSecret").asText()));
        assertTrue(platform.contains(given.path("operatorClientSecret").asText()));
        assertTrue(platform.contains(parts.importerSecret()));
        assertEquals(
                given.path("keycloakAdminPassword").asText(), parts.keycloak().password());
        assertEquals(given.path("mandatesKey").asText(), parts.mandatesKey());
        assertEquals("http://zorgkring-keycloak:8180/realms/zorgkring", parts.issuer());
    }

    /** The chart's schema refuses any other. */
    @Test
    void theFieldsAreThoseThatTheChartTakes() throws IOException {
        JsonNode chart = new YAMLMapper()
                .readTree(ROOT.resolve("k8s/chart/values.yaml").toFile())
                .at("/evaluation/given");

        assertEquals(names(chart), names(written().at("/evaluation/given")));
        assertEquals("zorgkring", written().at("/image/prefix").asText());
    }

    private JsonNode written() throws IOException {
        Path file = evaluation().write("docker.io", "zorgkring", "dev");
        return new YAMLMapper().readTree(file.toFile());
    }

    private Evaluation evaluation() {
        return Evaluation.of(ROOT, new StateFolder(folder));
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(
                new TreeSet<>(StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                        .toList()));
    }
}
