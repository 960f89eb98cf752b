package be.zorgkring.testing.sweep;

import be.zorgkring.testing.sweep.Wire.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request as it is sent, but for the token.
 *
 * @param template path with its parameters in braces
 * @param parameters what stands for each of them
 * @param query with its question mark, or empty
 * @param headers whole lines
 * @param body null when there is none
 */
record Request(
        String method,
        String template,
        Map<String, String> parameters,
        String query,
        List<String> headers,
        String body) {

    private static final Pattern RUN = Pattern.compile("(.)\\1{99,}");

    static Request get(String path) {
        return new Request("GET", path, Map.of(), "", List.of("Accept: application/json"), null);
    }

    String path() {
        String path = template;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return path + query;
    }

    Request withParameter(String name, String value) {
        Map<String, String> changed = new HashMap<>(parameters);
        changed.put(name, value);
        return new Request(method, template, Map.copyOf(changed), query, headers, body);
    }

    /** In place of what the query had of that name. */
    Request withQuery(String name, String pairs) {
        String others = Stream.of(query.replaceFirst("\\?", "").split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.split("=")[0].equals(name))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
        return new Request(method, template, parameters, "?" + others + pairs, headers, body);
    }

    Request withBody(String changed) {
        return new Request(method, template, parameters, query, headers, changed);
    }

    /** In place of all lines of that name. */
    Request withHeader(String name, String... values) {
        List<String> changed = new ArrayList<>(headers);
        changed.removeIf(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
        for (String value : values) {
            changed.add(name + ": " + value);
        }
        return new Request(method, template, parameters, query, List.copyOf(changed), body);
    }

    /** The version of what is there now, or of what it is a part of. */
    String etag(Function<Request, Reply> sent) {
        String path = path();
        for (int depth = 0; depth < 3 && path.split("/").length > 3; depth++) {
            String etag = sent.apply(get(path)).header("etag");
            if (!etag.isEmpty()) {
                return etag;
            }
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return "\"0\"";
    }

    /** As somebody sends it again; a long run of one character is shortened. */
    @Override
    public String toString() {
        String all = method + " " + path() + " " + headers + (body == null ? "" : " " + body);
        return RUN.matcher(all)
                .replaceAll(run -> java.util.regex.Matcher.quoteReplacement(
                        run.group(1) + "{" + run.group().length() + " times}"));
    }
}
