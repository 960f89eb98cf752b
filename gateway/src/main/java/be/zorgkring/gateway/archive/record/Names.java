package be.zorgkring.gateway.archive.record;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who or what stands behind an id, as far as any part of the data says it: one service knows a member's name, and another only
 * the id to which the person opened something.
 */
final class Names {

    private static final List<String> IDS = List.of("memberId", "professionalId", "organisationId", "actionId");

    private final Map<String, String> names = new HashMap<>();

    private Names() {}

    static Names in(JsonObject data) {
        Names names = new Names();
        names.learn(data);
        return names;
    }

    private void learn(Object value) {
        if (value instanceof JsonObject thing) {
            if (thing.getValue("name") instanceof String name) {
                IDS.stream()
                        .filter(id -> thing.getValue(id) instanceof String)
                        .forEach(id -> names.putIfAbsent(thing.getString(id), name));
            }
            thing.forEach(field -> learn(field.getValue()));
        } else if (value instanceof JsonArray list) {
            list.forEach(this::learn);
        }
    }

    Optional<String> of(Object id) {
        return id instanceof String text ? Optional.ofNullable(names.get(text)) : Optional.empty();
    }
}
