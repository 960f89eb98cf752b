package be.zorgkring.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a client, a proxy or an attacker sends by mistake or on purpose, byte by byte, to every operation that a service
 * describes. Each is answered without a defect, and each refusal is a problem with all its headers.
 */
public final class OddRequests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");

    private static final List<String> HEADERS = List.of(
            "Accept-Language: nl;q=2",
            "Accept-Language: nl-;q=x",
            "Accept-Language: ;;,q=,*;q=-1,-",
            "Accept-Language: " + "nl-BE-x-".repeat(200),
            "Accept: x",
            "Accept: application/json;q=x",
            "Accept: text/html;q=2, application/json;q=0",
            "If-Match: 7",
            "If-Match: \"",
            "If-Match: *",
            "If-Match: W/\"0\", \"1\" , ,\"2\"",
            "If-None-Match: *",
            "If-None-Match: 7",
            "Content-Type: x",
            "Content-Type: application/json; charset=no-such",
            "Content-Type: ;",
            "Idempotency-Key: 1\r\nIdempotency-Key: 2",
            "Range: bytes=x-",
            "Prefer: handling=,;",
            "Authorization: Bearer",
            "Authorization: Bearer a b",
            "Authorization: Basic %%%",
            "Authorization: ");

    private static final List<String> QUERIES = List.of(
            "limit=abc",
            "limit=99999999999",
            "limit=-1",
            "limit=",
            "limit=1&limit=2",
            "version=1.5",
            "cursor=%zz",
            "cursor=%ff%fe",
            "cursor=%00",
            "cursor=%E2%82",
            "%zz=1",
            "no-such=1",
            "limit={limit}",
            "pilot=%00&state=%00&status=%00&name=%00&patient=%00",
            "&&==&");

    private static final List<String> SEGMENTS = List.of("{id}", "1-2-3-4-5", "%zz", "%00", "%ff", "0", "a%20b");

    // The last is the entry point of the module watch, which only tests have.
    private static final Set<String> NO_TEMPLATE = Set.of("/q/openapi", "NOT_FOUND", "UNKNOWN", "root", "/unwatched");

    private final URI service;
    private final String token;
    private final List<String> complaints = new ArrayList<>();

    private OddRequests(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /** One line for each answer that is a defect; none when all is well. */
    public static List<String> complaints(URI service, String token) {
        OddRequests odd = new OddRequests(service, token);
        JsonNode paths = odd.description().path("paths");
        paths.properties().forEach(path -> METHODS.stream()
                .filter(method -> path.getValue().has(method.toLowerCase(Locale.ROOT)))
                .forEach(method -> odd.tryAll(method, path.getKey())));
        if (paths.size() < 3) {
            throw new IllegalStateException("the service describes nothing: " + paths);
        }
        return odd.complaints;
    }

    /** Labels that are neither the template of an operation nor one of the few words for what has none. */
    public static List<String> strange(URI service, Stream<String> labels) {
        JsonNode paths = new OddRequests(service, "").description().path("paths");
        List<String> all = labels.toList();
        if (all.stream().noneMatch(label -> paths.has(label) && label.contains("{"))) {
            return List.of("no template among " + all);
        }
        return all.stream()
                .filter(label -> !paths.has(label) && !NO_TEMPLATE.contains(label))
                .toList();
    }

    private void tryAll(String method, String template) {
        String path = filled(template, UUID.randomUUID().toString());
        HEADERS.forEach(header -> check(method, path, header));
        check("TRACE", path, "X-Odd: method");
        if (method.equals("GET")) {
            QUERIES.forEach(query -> check(method, path + "?" + query, "X-Odd: query"));
        }
        if (!path.equals(template)) {
            SEGMENTS.forEach(segment -> check(method, filled(template, segment), "X-Odd: segment"));
        }
    }

    private static String filled(String template, String value) {
        return template.replaceAll("\\{[^}]*}", value);
    }

    private void check(String method, String target, String header) {
        String credential = header.startsWith("Authorization") ? "" : "Authorization: Bearer " + token + "\r\n";
        Answer answer = send(method + " " + target, credential + header + "\r\n");
        String wrong = wrong(answer);
        if (wrong != null) {
            complaints.add(method + " " + target + " [" + header + "]: " + answer.status() + " " + wrong);
        }
    }

    private static String wrong(Answer answer) {
        if (answer.status() < 400) {
            return null;
        }
        String type = answer.header("content-type");
        if (!type.startsWith("application/problem+json") && !type.startsWith("application/fhir+json")) {
            return "is no problem but '" + type + "'";
        }
        // Facts that are too old are a refusal too; anything else above is a defect.
        if (answer.status() >= 500 && !answer.body().contains("access-state-stale")) {
            return answer.body();
        }
        for (String needed : List.of("content-language", "x-request-id")) {
            if (answer.header(needed).isEmpty()) {
                return "has no " + needed;
            }
        }
        return switch (answer.status()) {
            case 401 -> answer.header("www-authenticate").isEmpty() ? "has no challenge" : null;
            case 405 -> answer.header("allow").isEmpty() ? "does not say what is allowed" : null;
            default -> null;
        };
    }

    private JsonNode description() {
        try {
            return JSON.readTree(send("GET /q/openapi?format=json", "").body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** By HTTP/1.0, so that the end of the answer is the end of the connection. */
    private Answer send(String line, String headers) {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(30_000);
            String request = line + " HTTP/1.0\r\nHost: " + service.getAuthority() + "\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(line + " is not answered", e);
        }
    }

    private static Answer read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(599, Map.of(), "no answer: " + answer);
        }
        Map<String, String> headers = new HashMap<>();
        String[] lines = answer.substring(0, end).split("\r\n");
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, answer.substring(end + 4));
    }
}
