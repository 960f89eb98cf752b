package be.zorgkring.k8s;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what Kubernetes would drop or refuse: a field survives the way through the typed object only when the type has it.
 */
final class KubernetesShapes {

    private static final Map<String, Class<? extends KubernetesResource>> TYPES = Map.of(
            "v1/ConfigMap", ConfigMap.class,
            "v1/Service", Service.class,
            "v1/ServiceAccount", ServiceAccount.class,
            "apps/v1/Deployment", Deployment.class,
            "networking.k8s.io/v1/Ingress", Ingress.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    private static final ObjectMapper TYPED = new ObjectMapper().addMixIn(Object.class, WithoutUnknown.class);

    private KubernetesShapes() {}

    static List<String> unknownFields(JsonNode manifest) {
        var type = TYPES.get(manifest.path("apiVersion").asText() + "/"
                + manifest.path("kind").asText());
        if (type == null) {
            return List.of("/apiVersion", "/kind");
        }
        var lost = new ArrayList<String>();
        compare("", manifest, TYPED.valueToTree(TYPED.convertValue(manifest, type)), lost);
        return lost;
    }

    private static void compare(String pointer, JsonNode given, JsonNode known, List<String> lost) {
        if (given.isObject()) {
            given.properties()
                    .forEach(field -> compare(
                            pointer + "/" + field.getKey(), field.getValue(), known.path(field.getKey()), lost));
        } else if (given.isArray()) {
            for (int i = 0; i < given.size(); i++) {
                compare(pointer + "/" + i, given.get(i), known.path(i), lost);
            }
        } else if (!given.asText().equals(known.asText())) {
            lost.add(pointer);
        }
    }

    /** The models keep fields they do not know in a map of their own; here those are to vanish. */
    private abstract static class WithoutUnknown {
        @JsonIgnore
        abstract Map<String, Object> getAdditionalProperties();
    }
}
