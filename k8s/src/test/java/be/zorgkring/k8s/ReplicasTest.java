package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many pods an upgrade asks for where some run already; what else than the chart has scaled them keeps its say. */
class ReplicasTest {

    private static final String SCALED = "defaults: {autoscaling: {enabled: true, minReplicas: 3}}";

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsThere() {
        LiveCluster.PLAYED.holdsNothing();
    }

    @Test
    void whatAHandScaledIsLeftAsItIs() throws IOException {
        runs("defaults: {replicas: 2}", 5);

        assertEquals(5, upgraded("defaults: {replicas: 2}").asInt());
    }

    @Test
    void anotherNumberInTheValuesIsTakenOver() throws IOException {
        runs("defaults: {replicas: 2}", 5);

        assertEquals(3, upgraded("defaults: {replicas: 3}").asInt());
    }

    @Test
    void switchingAutoscalingOnTakesNoPodAway() throws IOException {
        runs("defaults: {replicas: 3}", 3);

        assertEquals(3, upgraded(SCALED).asInt());
    }

    @Test
    void whatTheAutoscalerMadeIsLeftAsItIs() throws IOException {
        runs(SCALED, 4);

        assertEquals(4, upgraded(SCALED).asInt());
    }

    @Test
    void whatAHandSwitchedOffStaysOff() throws IOException {
        runs(SCALED, 0);

        assertEquals(0, upgraded(SCALED).asInt(-1));
    }

    @Test
    void switchingAutoscalingOffGivesTheNumberOfTheValues() throws IOException {
        runs(SCALED, 4);

        assertEquals(2, upgraded("defaults: {replicas: 2}").asInt());
    }

    @Test
    void aFirstInstallHasTheFewestThatTheAutoscalerMayGoDownTo() throws IOException {
        assertEquals(3, upgraded(SCALED).asInt());
    }

    @Test
    void aNumberThatIsNotSaidIsLeftToKubernetes() throws IOException {
        assertTrue(upgraded("defaults: {replicas: null}").isMissingNode());

        runs("defaults: {replicas: 2}", 5);
        assertEquals(5, upgraded("defaults: {replicas: null}").asInt());
    }

    private void runs(String values, int pods) throws IOException {
        ObjectNode deployment =
                Chart.render(file(values)).one("Deployment", "gateway").deepCopy();
        ((ObjectNode) deployment.path("spec")).put("replicas", pods);
        LiveCluster.PLAYED.holds(deployment);
    }

    private JsonNode upgraded(String values) throws IOException {
        return Chart.render(file(values)).one("Deployment", "gateway").at("/spec/replicas");
    }

    private Path file(String values) throws IOException {
        return Files.writeString(folder.resolve("values.yaml"), values);
    }
}
