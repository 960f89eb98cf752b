package be.zorgkring.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that a service's components get in the merged description. Two that are equal in every word are one; but a
 * component that refers to a renamed one means something else too, so renaming spreads until nothing changes.
 *
 * @param renamed from the old reference ({@code #/components/schemas/Task}) to the new
 */
record ComponentNames(Map<String, String> renamed) {

    private static final String PREFIX = "#/components/";

    static ComponentNames resolve(JsonObject taken, JsonObject document, List<String> sections, String label) {
        JsonObject components = document.getJsonObject("components", new JsonObject());
        ComponentNames names = new ComponentNames(new HashMap<>());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String section : sections) {
                for (String name :
                        components.getJsonObject(section, new JsonObject()).fieldNames()) {
                    changed |= names.renameOnClash(taken, components, section, name, label);
                }
            }
        }
        return names;
    }

    private boolean renameOnClash(JsonObject taken, JsonObject components, String section, String name, String label) {
        String reference = PREFIX + section + "/" + name;
        Object there = taken.getJsonObject(section, new JsonObject()).getValue(name);
        if (there == null || renamed.containsKey(reference)) {
            return false;
        }
        Object here = rewritten(components.getJsonObject(section).getValue(name));
        if (there.equals(here)) {
            return false;
        }
        renamed.put(reference, freeName(taken, components, section, name + "_" + label));
        return true;
    }

    private static String freeName(JsonObject taken, JsonObject components, String section, String wanted) {
        String name = wanted;
        while (taken.getJsonObject(section, new JsonObject()).containsKey(name)
                || components.getJsonObject(section).containsKey(name)) {
            name += "_";
        }
        return PREFIX + section + "/" + name;
    }

    JsonObject applyTo(JsonObject document) {
        JsonObject copy = (JsonObject) rewritten(document);
        JsonObject components = copy.getJsonObject("components", new JsonObject());
        renamed.forEach((from, to) -> {
            String[] old = from.substring(PREFIX.length()).split("/", 2);
            JsonObject section = components.getJsonObject(old[0]);
            section.put(to.substring(to.lastIndexOf('/') + 1), section.remove(old[1]));
        });
        return copy;
    }

    private Object rewritten(Object value) {
        return switch (value) {
            case JsonObject object -> {
                JsonObject copy = new JsonObject();
                for (String name : object.fieldNames()) {
                    copy.put(name, rewrittenMember(name, object.getValue(name)));
                }
                yield copy;
            }
            case JsonArray array -> {
                JsonArray copy = new JsonArray();
                array.forEach(element -> copy.add(rewritten(element)));
                yield copy;
            }
            case null -> null;
            default -> value;
        };
    }

    private Object rewrittenMember(String name, Object value) {
        return name.equals("$ref") && value instanceof String reference
                ? renamed.getOrDefault(reference, reference)
                : rewritten(value);
    }
}
