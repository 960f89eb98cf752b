package be.zorgkring.testing;

import be.zorgkring.parts.Detours;
import be.zorgkring.parts.identity.People;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** As much of a web browser as a sign-in needs: cookies by host and path, redirects, and the login form. */
public final class Browser {

    private static final int MOST_STEPS = 20;

    private record Cookie(String host, String path, String name) {}

    // One for all browsers: it keeps no cookies, and a new one costs threads and the class path's trust store.
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Map<Cookie, String> cookies = new LinkedHashMap<>();

    /** Signs in from an address that ends at eHealth's login page; gives the address to which the person comes back. */
    public URI signIn(URI start, String username, Predicate<URI> back) {
        Visit visit = follow(get(start), back);
        if (visit.arrived().isPresent()) {
            return visit.arrived().get();
        }
        Document page = Jsoup.parse(visit.last().body(), visit.last().uri().toString());
        Element form = page.selectFirst("form#kc-form-login");
        if (form == null) {
            throw new IllegalStateException("no login form at " + visit.last().uri() + " but: " + page.text());
        }
        Visit after = follow(
                post(
                        URI.create(form.absUrl("action")),
                        Map.of("username", username, "password", People.load().password())),
                back);
        return after.arrived()
                .orElseThrow(() -> new IllegalStateException("sign-in of " + username + " ended at "
                        + after.last().uri() + " with " + after.last().statusCode() + ": "
                        + Jsoup.parse(after.last().body()).text()));
    }

    /** A second one with the same cookies: what somebody has who copied them. */
    public Browser copy() {
        Browser copy = new Browser();
        copy.cookies.putAll(cookies);
        return copy;
    }

    public HttpResponse<String> get(URI address) {
        return send(
                address,
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html,*/*")
                        .GET());
    }

    /** Any other request, with the cookies of its address. */
    public HttpResponse<String> send(URI address, HttpRequest.Builder request) {
        String jar = cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().host().equals(host(address))
                        && address.getPath().startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!jar.isEmpty()) {
            request.header("Cookie", jar);
        }
        try {
            HttpResponse<String> answer =
                    HTTP.send(request.uri(Detours.of(address)).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(header -> keep(address, header));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private record Visit(HttpResponse<String> last, Optional<URI> arrived) {}

    private Visit follow(HttpResponse<String> first, Predicate<URI> back) {
        HttpResponse<String> answer = first;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<String> location = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || location.isEmpty()) {
                return new Visit(answer, Optional.empty());
            }
            URI next = answer.uri().resolve(location.get());
            if (back.test(next)) {
                return new Visit(answer, Optional.of(next));
            }
            answer = get(next);
        }
        throw new IllegalStateException("more than " + MOST_STEPS + " redirects, the last from " + answer.uri());
    }

    private HttpResponse<String> post(URI address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                address,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private void keep(URI address, String header) {
        String[] parts = header.split(";");
        String[] pair = parts[0].split("=", 2);
        String path = "/";
        boolean expired = pair[1].isEmpty();
        for (String part : parts) {
            String attribute = part.strip();
            if (attribute.regionMatches(true, 0, "path=", 0, 5)) {
                path = attribute.substring(5);
            }
            expired |= attribute.equalsIgnoreCase("max-age=0");
        }
        Cookie cookie = new Cookie(host(address), path, pair[0].strip());
        cookies.remove(cookie);
        if (!expired) {
            cookies.put(cookie, pair[1]);
        }
    }

    // Cookies know no ports.
    private static String host(URI address) {
        return address.getHost();
    }
}
