package be.zorgkring.gateway.archive.record;

import be.zorgkring.gateway.archive.record.Block.Fact;
import be.zorgkring.gateway.archive.record.Block.Facts;
import be.zorgkring.gateway.archive.record.Block.Heading;
import be.zorgkring.gateway.archive.record.Block.Paragraph;
import be.zorgkring.gateway.archive.record.Block.Section;
import be.zorgkring.gateway.archive.record.Block.Table;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns the data of an archive into something to read, part by part in the order in which the services give them, and who
 * looked at the end. A part that nobody described here is shown all the same, by the names of its fields.
 */
public final class RecordText {

    private static final List<String> NAMING = List.of("text", "title", "label", "name");

    private final Words words;
    private final Shown shown;
    private final List<Block> blocks = new ArrayList<>();

    private RecordText(Words words, Names names) {
        this.words = words;
        this.shown = new Shown(words, names);
    }

    /** @param data as it stands in {@code data.json} */
    public static List<Block> of(JsonObject data, Words words) {
        RecordText text = new RecordText(words, Names.in(data));
        JsonArray missing = data.getJsonArray("notIncluded");
        if (!missing.isEmpty()) {
            text.blocks.add(new Paragraph(words.get("missing") + " "
                    + String.join(
                            "; ",
                            missing.stream()
                                    .map(source -> words.get("source." + source))
                                    .toList())));
        }
        List<Map.Entry<String, Object>> parts = new ArrayList<>();
        JsonArray cut = new JsonArray();
        data.getJsonObject("services").forEach(service -> {
            JsonObject given = (JsonObject) service.getValue();
            given.getJsonObject("parts").forEach(parts::add);
            cut.addAll(given.getJsonArray("cut", new JsonArray()));
        });
        // The longest of all lists would stand between a reader and what they look for.
        parts.sort(Comparator.comparing(part -> Layout.LAST.contains(part.getKey())));
        parts.removeIf(part -> Layout.UNSEEN.contains(part.getKey()));
        parts.forEach(part -> text.part(part.getKey(), part.getValue(), cut));
        return List.copyOf(text.blocks);
    }

    private void part(String name, Object value, JsonArray cut) {
        blocks.add(new Section(words.part(name)));
        if (value instanceof JsonObject thing && tellsAnything(thing)) {
            thing(thing, Set.of());
        } else if (Shown.isList(value)) {
            list(name, (JsonArray) value);
        } else if (value instanceof JsonArray list && !list.isEmpty()) {
            blocks.add(new Paragraph(shown.text(name, list)));
        } else {
            blocks.add(new Paragraph(words.get("nothing")));
        }
        cut.stream()
                .map(JsonObject.class::cast)
                .filter(each -> each.getString("part").equals(name))
                .forEach(each -> blocks.add(new Paragraph(words.get("cut")
                        .replace("{part}", words.part(name))
                        .replace("{kept}", each.getInteger("kept").toString()))));
    }

    private boolean tellsAnything(JsonObject thing) {
        return thing.stream().anyMatch(field -> shown.isForReaders(field.getKey(), field.getValue()));
    }

    /** One thing: its facts first, then the lists within it. */
    private void thing(JsonObject thing, Set<String> told) {
        List<Fact> facts = thing.stream()
                .filter(field -> !told.contains(field.getKey()) && !Shown.isList(field.getValue()))
                .filter(field -> shown.isForReaders(field.getKey(), field.getValue()))
                .flatMap(field -> facts(field.getKey(), field.getValue()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        thing.stream().filter(field -> Shown.isList(field.getValue())).forEach(field -> {
            blocks.add(new Heading(words.part(field.getKey())));
            list(field.getKey(), (JsonArray) field.getValue());
        });
    }

    /** A thing that has no name of its own tells its facts as if they were those of what it belongs to. */
    private Stream<Fact> facts(String field, Object value) {
        String text = shown.text(field, value);
        if (text.isEmpty() && value instanceof JsonObject inner) {
            return inner.stream()
                    .filter(each -> shown.isForReaders(each.getKey(), each.getValue()))
                    .map(each -> new Fact(words.field(each.getKey()), shown.text(each.getKey(), each.getValue())));
        }
        return Stream.of(new Fact(words.field(field), text));
    }

    private void list(String name, JsonArray list) {
        List<JsonObject> things = list.stream().map(JsonObject.class::cast).toList();
        List<String> columns = columns(name, things);
        boolean nested =
                things.stream().anyMatch(thing -> thing.stream().anyMatch(field -> Shown.isList(field.getValue())));
        if (nested || Layout.columns(name).isEmpty() && columns.size() > Layout.MOST_COLUMNS) {
            things.forEach(this::named);
        } else {
            blocks.add(new Table(
                    columns.stream().map(words::field).toList(),
                    things.stream()
                            .map(thing -> columns.stream()
                                    .map(column -> shown.text(column, thing.getValue(column)))
                                    .toList())
                            .toList()));
        }
    }

    private void named(JsonObject thing) {
        String name = NAMING.stream()
                .filter(field -> thing.getValue(field) instanceof String)
                .findFirst()
                .orElse(null);
        blocks.add(new Heading(name == null ? "\u2022" : thing.getString(name)));
        thing(thing, name == null ? Set.of() : Set.of(name));
    }

    /** Those of the layout of which any is filled, or, for a list without one, all that are. */
    private List<String> columns(String name, List<JsonObject> things) {
        Set<String> filled = new LinkedHashSet<>();
        things.forEach(thing -> thing.stream()
                .filter(field -> shown.isForReaders(field.getKey(), field.getValue()))
                .filter(field -> !shown.text(field.getKey(), field.getValue()).isEmpty())
                .forEach(field -> filled.add(field.getKey())));
        List<String> laidOut = Layout.columns(name);
        return laidOut.isEmpty()
                ? List.copyOf(filled)
                : laidOut.stream().filter(filled::contains).toList();
    }
}
