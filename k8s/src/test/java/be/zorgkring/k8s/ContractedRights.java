package be.zorgkring.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which services send and receive on a topic, by the operations of the contracts' AsyncAPI document. */
record ContractedRights(Set<String> writers, Set<String> readers) {

    static Map<String, ContractedRights> read() throws IOException {
        var rights = new TreeMap<String, ContractedRights>();
        try (var asyncapi = ContractedRights.class.getResourceAsStream("/contracts/asyncapi.yaml")) {
            JsonNode contract = Chart.YAML.readTree(asyncapi);
            for (JsonNode operation : contract.path("operations")) {
                String topic = contract.at(
                                operation.at("/channel/$ref").asText().substring(1))
                        .path("address")
                        .asText();
                var of = rights.computeIfAbsent(topic, name -> new ContractedRights(new TreeSet<>(), new TreeSet<>()));
                Set<String> services = operation.path("action").asText().equals("send") ? of.writers : of.readers;
                operation
                        .path("tags")
                        .forEach(tag -> services.add(tag.path("name").asText()));
            }
        }
        return rights;
    }

    Set<String> everyone() {
        var everyone = new TreeSet<>(writers);
        everyone.addAll(readers);
        return everyone;
    }
}
