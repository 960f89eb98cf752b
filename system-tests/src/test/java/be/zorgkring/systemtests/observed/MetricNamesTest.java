package be.zorgkring.systemtests.observed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetricNamesTest {

    @Test
    void namesAreReadOutOfAlertsAndDashboards() {
        Set<String> used = MetricNames.used(Path.of("../k8s/chart"));

        assertTrue(
                used.containsAll(List.of(
                        "outbox_oldest_seconds", "access_mass_reads_total", "jvm_memory_used_bytes", "outbox_pending")),
                used::toString);
        assertTrue(used.stream().noneMatch(name -> name.startsWith("kube_")), used::toString);
    }
}
