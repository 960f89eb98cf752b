package be.zorgkring.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Makes one API description of several: each service keeps its paths, gets a tag of its own, and a component whose name
 * means something else in another service is renamed. So is the id of an operation, which the services take care to keep their own.
 */
final class OpenApiMerge {

    private static final List<String> SHARED_SECTIONS = List.of(
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "links",
            "callbacks",
            "pathItems");
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** What the gateway itself answers to any operation: too many requests, and services that are away or too slow. */
    private static final List<String> OF_THE_WAY = List.of("429", "502", "503", "504");

    private static final String A_PROBLEM = "#/components/responses/Problem";

    private final JsonObject merged;
    private final JsonObject components;
    private final Set<String> operationIds = new HashSet<>();

    /**
     * @param own the gateway's own description, which also gives the title and the security schemes
     */
    OpenApiMerge(JsonObject own) {
        this.merged = own.copy();
        this.components = object(merged, "components");
        object(merged, "paths").forEach(path -> ((JsonObject) path.getValue()).forEach(operation -> {
            if (METHODS.contains(operation.getKey())) {
                operationIds.add(((JsonObject) operation.getValue()).getString("operationId"));
            }
        }));
    }

    /**
     * @param label the tag that the service's operations get
     * @param reachable tells which of its paths lead to this service through the gateway
     */
    OpenApiMerge add(String label, JsonObject document, Predicate<String> reachable) {
        ComponentNames names = ComponentNames.resolve(components, document, SHARED_SECTIONS, label);
        JsonObject renamed = names.applyTo(document);
        addComponents(renamed.getJsonObject("components", new JsonObject()));
        addPaths(label, renamed.getJsonObject("paths", new JsonObject()), reachable);
        array(merged, "tags").add(new JsonObject().put("name", label));
        return this;
    }

    /** Names the services whose description could not be had, so that a reader does not take their absence for a fact. */
    JsonObject result(List<String> missing) {
        merged.put("paths", sorted(merged.getJsonObject("paths")));
        return merged.put("x-missing", new JsonArray(missing));
    }

    private void addComponents(JsonObject added) {
        for (String section : SHARED_SECTIONS) {
            JsonObject entries = added.getJsonObject(section);
            if (entries != null) {
                object(components, section).mergeIn(entries);
            }
        }
    }

    private void addPaths(String label, JsonObject added, Predicate<String> reachable) {
        JsonObject paths = merged.getJsonObject("paths");
        for (String path : added.fieldNames()) {
            if (reachable.test(path) && !paths.containsKey(path)) {
                paths.put(path, tagged(label, added.getJsonObject(path)));
            }
        }
    }

    /** The gateway's security holds for every operation that a service has not opened on purpose. */
    private JsonObject tagged(String label, JsonObject item) {
        for (String method : item.fieldNames()) {
            if (METHODS.contains(method)) {
                JsonObject operation = item.getJsonObject(method);
                operation.put("tags", new JsonArray().add(label));
                if (operation.getJsonArray("security", new JsonArray()).size() > 0) {
                    operation.remove("security");
                }
                String id = operation.getString("operationId");
                if (id != null && !operationIds.add(id)) {
                    operation.put("operationId", label + "_" + id);
                }
                JsonObject responses = object(operation, "responses");
                OF_THE_WAY.stream()
                        .filter(status -> !responses.containsKey(status))
                        .forEach(status -> responses.put(status, new JsonObject().put("$ref", A_PROBLEM)));
            }
        }
        return item;
    }

    private static JsonObject sorted(JsonObject paths) {
        return new JsonObject(new TreeMap<>(Map.copyOf(paths.getMap())));
    }

    private static JsonObject object(JsonObject parent, String name) {
        if (!parent.containsKey(name)) {
            parent.put(name, new JsonObject());
        }
        return parent.getJsonObject(name);
    }

    private static JsonArray array(JsonObject parent, String name) {
        if (!parent.containsKey(name)) {
            parent.put(name, new JsonArray());
        }
        return parent.getJsonArray(name);
    }
}
