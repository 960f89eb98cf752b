package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Helm takes names of up to 53 characters, Kubernetes of 63: what is cut must not become the name of something else. */
class NamesTest {

    private static final int LONGEST_RELEASE = 53;

    static IntStream lengths() {
        return IntStream.rangeClosed(1, LONGEST_RELEASE);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void noTwoObjectsOfAReleaseShareAName(int length) {
        for (Path[] values : List.of(new Path[] {Chart.everything()}, new Path[] {Chart.plainKafka()}, new Path[] {
            Chart.example("evaluation"), Chart.given()
        })) {
            Set<String> seen = new HashSet<>();
            for (var manifest : Chart.renderAs("r".repeat(length), values).manifests()) {
                String name = Chart.nameOf(manifest);
                assertTrue(seen.add(manifest.path("kind").asText() + " " + name), () -> "twice: " + name);
                assertTrue(name.length() <= 63, name);
                assertTrue(name.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?"), name);
            }
        }
    }

    @Test
    void whatIsShortEnoughKeepsItsName() {
        assertEquals("region-gateway", Chart.nameOf(Chart.render().one("Deployment", "gateway")));
    }

    @Test
    void everythingThatIsReadIsMadeUnderTheSameName() {
        Chart chart = Chart.renderAs("r".repeat(LONGEST_RELEASE), Chart.everything());
        Set<String> accounts = new HashSet<>(
                chart.all("ServiceAccount").stream().map(Chart::nameOf).toList());
        for (var workload : chart.workloads()) {
            String account = Chart.podOf(workload).path("serviceAccountName").asText();
            assertTrue(accounts.contains(account), () -> Chart.nameOf(workload) + " as " + account);
        }
    }
}
