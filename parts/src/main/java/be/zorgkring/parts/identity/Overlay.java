package be.zorgkring.parts.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Lays a part of a realm over a whole one: a field replaces its like, a client or an account is found by its name. */
final class Overlay {

    private static final Map<String, String> NAMED_BY = Map.of("clients", "clientId", "users", "username");

    private Overlay() {}

    static void lay(ObjectNode realm, ObjectNode overlay) {
        overlay.properties().forEach(field -> {
            String name = NAMED_BY.get(field.getKey());
            if (name == null) {
                realm.set(field.getKey(), field.getValue());
            } else {
                field.getValue()
                        .forEach(member -> lay(realm.withArray("/" + field.getKey()), name, (ObjectNode) member));
            }
        });
    }

    private static void lay(ArrayNode present, String name, ObjectNode member) {
        for (JsonNode other : present) {
            if (other.path(name).equals(member.path(name))) {
                ((ObjectNode) other).setAll(member);
                return;
            }
        }
        present.add(member);
    }
}
