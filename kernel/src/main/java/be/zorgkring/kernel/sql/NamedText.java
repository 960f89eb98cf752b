package be.zorgkring.kernel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL whose parameters have names, cut where they stand; PostgreSQL numbers them. Each place gets a number of its own, so that
 * PostgreSQL finds the type of each by itself.
 *
 * @param pieces of SQL around the parameters, one more than there are names
 */
record NamedText(List<String> pieces, List<String> names) {

    // A text in quotes, a comment, a cast, or a parameter; whatever comes first.
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|::|:([A-Za-z][A-Za-z0-9_]*)");

    // The texts are constants of the code, a few hundred; one that is put together has few forms.
    private static final Map<String, NamedText> PARSED = new ConcurrentHashMap<>();

    /** Statement and values as PostgreSQL takes them. */
    record Numbered(String sql, List<Object> values) {}

    NamedText {
        pieces = List.copyOf(pieces);
        names = List.copyOf(names);
    }

    static NamedText of(String text) {
        return PARSED.computeIfAbsent(text, NamedText::parse);
    }

    private static NamedText parse(String text) {
        List<String> pieces = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            if (token.group(1) != null) {
                pieces.add(text.substring(from, token.start()));
                names.add(token.group(1));
                from = token.end();
            }
        }
        pieces.add(text.substring(from));
        return new NamedText(pieces, names);
    }

    /** @param value of a name; a list of values takes as many numbers as it has members */
    Numbered with(Function<String, Object> value) {
        StringBuilder sql = new StringBuilder(pieces.getFirst());
        List<Object> values = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Object given = value.apply(names.get(i));
            if (given instanceof List<?> several) {
                for (int n = 0; n < several.size(); n++) {
                    values.add(several.get(n));
                    sql.append(n == 0 ? "$" : ", $").append(values.size());
                }
                // "in ()" is no SQL; nothing is in no list.
                sql.append(several.isEmpty() ? "null" : "");
            } else {
                values.add(given);
                sql.append('$').append(values.size());
            }
            sql.append(pieces.get(i + 1));
        }
        return new Numbered(sql.toString(), values);
    }
}
