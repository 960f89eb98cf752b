package be.zorgkring.gateway.archive.record;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as a reader in Belgium writes them. */
record Shown(Words words, Names names) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZoneId.of("Europe/Brussels"));

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?Z");

    /** Of an object that stands for one thing, the field that says what it is called. */
    private static final List<String> CALLED = List.of("label", "roleLabel", "name", "text", "title");

    boolean isForReaders(String field, Object value) {
        return value != null
                && !Layout.HIDDEN.contains(field)
                && !(value instanceof String text
                        && ID.matcher(text).matches()
                        && names.of(text).isEmpty())
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
            case String text when ID.matcher(text).matches() -> names.of(text).orElse("");
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

    /** A name in full, or who it is with their role, or what the thing is called, or its kind. */
    private String called(String field, JsonObject thing) {
        if (thing.getValue("given") instanceof JsonArray given) {
            return Stream.concat(given.stream(), Stream.of(thing.getValue("family", "")))
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
        }
        Optional<String> member = names.of(thing.getValue("memberId"));
        Optional<String> called = CALLED.stream()
                .map(thing::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
        if (member.isPresent()) {
            return called.filter(name -> !name.equals(member.get()))
                    .map(role -> member.get() + " (" + role + ")")
                    .orElse(member.get());
        }
        return called.orElseGet(() -> text(field, thing.getValue("kind")));
    }
}
