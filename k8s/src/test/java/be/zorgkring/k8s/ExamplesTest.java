package be.zorgkring.k8s;

import static be.zorgkring.k8s.Chart.container;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The files of values that come with the chart do what their comments say. */
class ExamplesTest {

    private final Chart production = Chart.render(Chart.example("prod"));
    private final Chart development = Chart.render(Chart.example("dev"));

    @Test
    void theIngressLetsThroughWhatTheGatewayTakes() {
        var annotations = Chart.map(production.one("Ingress", "gateway").at("/metadata/annotations"));

        assertEquals("8m", annotations.get("nginx.ingress.kubernetes.io/proxy-body-size"));
        assertEquals("32k", annotations.get("nginx.ingress.kubernetes.io/proxy-buffer-size"));
    }

    @Test
    void inARegionEachServiceHasTheSizesOfTheReadme() {
        for (JsonNode deployment : production.all("Deployment")) {
            assertEquals(
                    "500m", container(deployment).at("/resources/requests/cpu").asText(), Chart.nameOf(deployment));
            assertTrue(Chart.podOf(deployment).path("nodeSelector").isMissingNode(), Chart.nameOf(deployment));
        }
        for (JsonNode autoscaler : production.all("HorizontalPodAutoscaler")) {
            assertEquals(
                    Chart.nameOf(autoscaler).equals("region-reporting-service") ? 2 : 3,
                    autoscaler.at("/spec/minReplicas").asInt(),
                    Chart.nameOf(autoscaler));
        }
    }

    @Test
    void onOneMachineTheGatewayIsReachedThroughIngressNginxOrTraefik() {
        var from = development.one("NetworkPolicy", "gateway").at("/spec/ingress/0/from");

        assertEquals(
                "ingress-nginx",
                from.at("/0/namespaceSelector/matchLabels/kubernetes.io~1metadata.name")
                        .asText());
        assertEquals(
                "traefik",
                from.at("/1/podSelector/matchLabels/app.kubernetes.io~1name").asText());
    }
}
