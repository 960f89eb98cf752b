package be.zorgkring.dev.verify.sweep;

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

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "0.9",
            "1.5",
            "99.99",
            "-0.0001",
            "100",
            "366",
            "2147483647",
            "2147483648",
            "9007199254740993",
            "9223372036854775808",
            "1e10",
            "1e400",
            "-1e400",
            "1e-400",
            "12345678901234567890123456789012345678901234567890");

    private static final List<String> TIMES = List.of(
            "0000-00-00",
            "0001-01-01",
            "1849-12-31",
            "1850-01-01",
            "2199-12-31",
            "2200-12-31",
            "9999-12-31",
            "+10000-01-01",
            "-0001-01-01",
            "2023-02-29",
            "2024-02-30",
            "2024",
            "2024-13",
            "0001-01-01T00:00:00Z",
            "0000-00-00T00:00:00Z",
            "1850-01-01T00:00:00Z",
            "2200-01-01T00:00:00Z",
            "9999-12-31T23:59:59.9999999Z",
            "9999-12-31T23:59:59.999999999Z",
            "+10000-01-01T00:00:00Z",
            "-1000000000-01-01T00:00:00Z",
            "2024-06-01T12:00:00.1234567Z",
            "2024-06-01T24:00:00Z",
            "2016-12-31T23:59:60Z",
            "2024-06-01T12:00:00+18:00",
            "2024-06-01T12:00:00",
            "1718000000",
            "infinity");

    private static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-00000000000",
            "{00000000-0000-0000-0000-000000000000}",
            "{id}");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "x".repeat(301),
            "x".repeat(5_000),
            "x".repeat(1_048_576),
            "a\u0000b",
            "a\u0007b",
            "a\u007fb",
            "a\u0085b",
            "a\ufffeb",
            "a\uffffb",
            "a\ufdd0b",
            "\ud83f\udffe",
            "a\ud800b",
            "\udc00",
            "a\u202eb",
            "a\u2066b\u2069",
            "so\u00adft",
            "\ufeffmark",
            "zero\u200bwidth",
            "\u200d",
            "e\u0301",
            "\u0301",
            "\u1100\u1161",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "line\nline",
            "line\r\nline",
            "tab\tbed",
            "line\u2028line",
            "'; drop table person; --",
            "${jndi:ldap://127.0.0.1/x}",
            "<script>alert(1)</script>",
            "%00%zz%n%s",
            "../../etc/passwd",
            "null",
            "\uff0e\uff11",
            "\u0130I\u0131\u00df",
            "\ue000");

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
            NUMBERS.forEach(number -> values.add(raw(number)));
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
        IDS.forEach(id -> values.add(encoded(id)));
        TIMES.forEach(time -> values.add(encoded(time)));
        return values;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> texts(JsonNode present) {
        if (isTime(present)) {
            return TIMES;
        }
        return isId(present) ? IDS : TEXTS;
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
