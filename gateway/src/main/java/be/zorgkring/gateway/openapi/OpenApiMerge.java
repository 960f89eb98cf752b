package be.zorgkring.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Makes one API description of several: each service keeps its paths, gets a tag of its own, and a component whose name
 * means something else in another service is renamed.
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

    private final JsonObject merged;
    private final JsonObject components;

    /**
     * @param own the gateway's own description, which also gives the title and the security schemes
     */
    OpenApiMerge(JsonObject own) {
        this.merged = own.copy();
        this.components = object(merged, "components");
        object(merged, "paths");
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
    private static JsonObject tagged(String label, JsonObject item) {
        for (String method : item.fieldNames()) {
            if (METHODS.contains(method)) {
                JsonObject operation = item.getJsonObject(method);
                operation.put("tags", new JsonArray().add(label));
                if (operation.getJsonArray("security", new JsonArray()).size() > 0) {
                    operation.remove("security");
                }
                if (operation.containsKey("operationId")) {
                    operation.put("operationId", label + "_" + operation.getString("operationId"));
                }
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
