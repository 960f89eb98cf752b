package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of shapes is itself checked, for each kind that the chart can make. */
class MisspeltFieldTest {

    static Stream<Named<JsonNode>> oneOfEachKind() {
        var kinds = new TreeMap<String, JsonNode>();
        Stream.of(
                        Chart.render(Chart.everything()),
                        Chart.render(Chart.example("prod")),
                        Chart.render(Chart.example("evaluation"), Chart.given()))
                .map(Chart::manifests)
                .flatMap(Collection::stream)
                .forEach(manifest -> kinds.put(manifest.path("kind").asText(), manifest));
        return kinds.entrySet().stream().map(kind -> Named.of(kind.getKey(), kind.getValue()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void aMisspeltFieldIsFound(JsonNode manifest) {
        ObjectNode misspelt = manifest.deepCopy();
        JsonNode inside = misspelt.path(misspelt.has("spec") ? "spec" : "metadata");
        ((ObjectNode) inside).put("replcas", 3);

        assertTrue(KubernetesShapes.complaint(misspelt).isPresent(), manifest::toString);
    }
}
