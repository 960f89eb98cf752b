package be.zorgkring.testing.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values at and beyond the ends of what types and formats hold. */
final class Extremes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Extremes() {}

    /** For a value of a body that is now this one. */
    static List<JsonNode> of(JsonNode present) {
        List<JsonNode> values = new ArrayList<>();
        values.add(JSON.nullNode());
        values.add(JSON.booleanNode(true));
        values.add(JSON.booleanNode(false));
        values.add(JSON.arrayNode());
        values.add(JSON.arrayNode().add(present));
        values.add(JSON.objectNode());
        if (present.isContainerNode()) {
            values.add(JSON.textNode("text"));
            values.add(raw("1"));
            if (present.isArray() && !present.isEmpty()) {
                values.add(JSON.arrayNode().add(present.get(0)).add(present.get(0)));
                values.add(JSON.arrayNode().addNull());
                values.add(many(present.get(0)));
            }
            return values;
        }
        if (present.isNumber()) {
            Corpus.NUMBERS.forEach(number -> values.add(raw(number)));
            values.add(JSON.textNode("1"));
        } else {
            List.of("0", "1.5", "1e400").forEach(number -> values.add(raw(number)));
            texts(present).forEach(text -> values.add(JSON.textNode(text)));
        }
        return values;
    }

    /** For a parameter, as it stands in an address or a header. */
    static List<String> of(Operation.Parameter parameter) {
        if (parameter.in().equals("header")) {
            return switch (parameter.name().toLowerCase(Locale.ROOT)) {
                case "if-match" ->
                    List.of("*", "\"0\", \"1\"", "0", "W/\"1\"", "\"", "", "\"x\"", "\"99999999999999999999\"", "é");
                case "idempotency-key" -> List.of("", " ", "short", "x".repeat(300), "a b", "é", "\"quoted\"");
                default -> List.of("", "x", "é", "x".repeat(2_000));
            };
        }
        List<String> values = new ArrayList<>(List.of(
                "",
                "%20",
                "0",
                "-1",
                "1.5",
                "abc",
                "99999999999",
                "2147483648",
                "1e400",
                "%00",
                "%zz",
                "%ff",
                "%ED%A0%80",
                "%EF%BF%BE",
                "%E2%80%AE",
                "%7Bid%7D",
                "a%2Fb",
                "..%2F..",
                "a,b",
                "*",
                "x".repeat(2_000)));
        Corpus.IDS.forEach(id -> values.add(encoded(id)));
        Corpus.TIMES.forEach(time -> values.add(encoded(time)));
        return values;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> texts(JsonNode present) {
        if (isTime(present)) {
            return Corpus.TIMES;
        }
        return isId(present) ? Corpus.IDS : Corpus.TEXTS;
    }

    private static boolean isTime(JsonNode present) {
        return present.asText().matches("[0-9]{4}-[0-9]{2}.*|\\$now");
    }

    private static boolean isId(JsonNode present) {
        return present.asText().equals(Samples.NOBODY) || present.asText().startsWith("$");
    }

    private static JsonNode many(JsonNode one) {
        ArrayNode many = JSON.arrayNode();
        for (int i = 0; i < 1_001; i++) {
            many.add(one);
        }
        return many;
    }

    private static JsonNode raw(String number) {
        return JSON.rawValueNode(new RawValue(number));
    }
}
