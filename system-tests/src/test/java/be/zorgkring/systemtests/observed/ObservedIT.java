package be.zorgkring.systemtests.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.platform.Places;
import be.zorgkring.parts.Commands;
import be.zorgkring.parts.Texts;
import be.zorgkring.systemtests.running.Inclusions;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.Turn;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.systemtests.traces.OneTrace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an operator sees of the platform, and does not see. */
@OnTheWholePlatform
@Order(Turn.LOOKS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObservedIT {

    private final WholePlatform whole;

    ObservedIT(WholePlatform whole) {
        this.whole = whole;
    }

    @Test
    void alertsAndDashboardsRestOnMetricsThatTheServicesShow() throws InterruptedException {
        MetricNames.check(Places.root(), whole.platform());
    }

    /** The very script that {@code helm test} runs. */
    @Test
    void theChartsTestOfAReleaseSignsInAndFindsAllServicesReady() {
        Path log = whole.state().log("test-of-release");
        Map<String, String> environment = Map.of(
                "ISSUER", whole.platform().parts().issuer(),
                "GATEWAY", whole.gateway().toString(),
                "CLIENT_ID", "operator",
                "CLIENT_SECRET", whole.platform().clientSecret("operator"));
        Path script = Places.root().resolve("k8s/chart/files/sign-in.sh");
        int code = Commands.run(List.of("sh", script.toString()), environment, log);
        assertEquals(0, code, () -> Texts.read(log));
        assertTrue(Texts.read(log).contains("all services are ready"), () -> Texts.read(log));
    }

    @Test
    void oneTraceLeadsFromTheGatewayThroughKafkaIntoAnotherService() throws InterruptedException {
        OneTrace trace = new OneTrace();
        new Inclusions(whole.gateway()).include(UUID.randomUUID().toString(), trace.traceparent());
        trace.awaitWhole(whole.traces());
    }

    /** Takes all traces that there are: no other check finds one afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void nobodyIsNamedInLogsMetricsTracesAndOnTopics() {
        new NobodyIsNamed(whole.platform(), whole.state(), whole.traces()).check();
    }
}
