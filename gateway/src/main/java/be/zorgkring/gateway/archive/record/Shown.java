package be.zorgkring.gateway.archive.record;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as a reader in Belgium writes them. */
record Shown(Words words) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZoneId.of("Europe/Brussels"));

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?Z");

    /** Of an object that stands for one thing, the field that says what it is called. */
    private static final List<String> CALLED = List.of("label", "roleLabel", "name", "text", "title");

    static boolean isForReaders(String field, Object value) {
        return value != null
                && !Layout.HIDDEN.contains(field)
                && !(value instanceof String text && ID.matcher(text).matches())
                && !(value instanceof JsonArray list && list.isEmpty());
    }

    /** Whether it is a list of things rather than one value. */
    static boolean isList(Object value) {
        return value instanceof JsonArray list
                && !list.isEmpty()
                && list.stream().allMatch(JsonObject.class::isInstance);
    }

    String text(String field, Object value) {
        return switch (value) {
            case null -> "";
            case String text when ID.matcher(text).matches() -> "";
            case String text when INSTANT.matcher(text).matches() -> MOMENT.format(Instant.parse(text));
            case String text when DATE.matcher(text).matches() -> DAY.format(LocalDate.parse(text));
            case String text -> words.value(field, text);
            case Boolean yes -> words.get(yes ? "yes" : "no");
            case JsonArray list ->
                list.stream()
                        .map(one -> text(field, one))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(", "));
            case JsonObject thing -> called(field, thing);
            case Object other -> other.toString();
        };
    }

    /** A name in full, or what the thing is called, or its kind. */
    private String called(String field, JsonObject thing) {
        if (thing.getValue("given") instanceof JsonArray given) {
            return Stream.concat(given.stream(), Stream.of(thing.getValue("family", "")))
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
        }
        for (String name : CALLED) {
            if (thing.getValue(name) instanceof String text) {
                return text;
            }
        }
        return text(field, thing.getValue("kind"));
    }
}
