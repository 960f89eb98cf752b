package be.zorgkring.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.parts.Detours;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.identity.SystemKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tokens as people and systems really get them: through the broker and eHealth's login page, or with their key. */
public final class SignIn {

    private static final String READ_AND_SEARCH = "system/*.rs";

    private static final String CALLBACK = "http://127.0.0.1/mobile/callback";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    private SignIn() {}

    /** The access token of a person in {@code people.json} or of one made since. */
    public static String accessToken(String username) {
        return cached("mobile " + username, () -> codeFlow("mobile", username));
    }

    /** As {@link #accessToken}, after a new sign-in: sees what changed at eHealth since. */
    public static String freshAccessToken(String username) {
        TOKENS.remove("mobile " + username);
        return accessToken(username);
    }

    /** A good token of the same person that was meant for another API. */
    public static String otherAudienceToken(String username) {
        return cached("other-api " + username, () -> codeFlow("other-api", username));
    }

    /** The token of a hospital's system, signed in with its key as SMART backend services do. */
    public static String systemToken(String clientId) {
        SystemKey key = SystemKey.parse(PartsOfThisJvm.get().hospitalKey());
        return cached("system " + clientId, () -> system(clientId, key, READ_AND_SEARCH));
    }

    /** The same by a system that did not ask for the scope to read and search. */
    public static String systemTokenWithoutScope(String clientId) {
        SystemKey key = SystemKey.parse(PartsOfThisJvm.get().hospitalKey());
        return system(clientId, key, "").path("access_token").asText();
    }

    /** The same with a key of its own, and a new sign-in each time. */
    public static String systemToken(String clientId, SystemKey key) {
        return system(clientId, key, READ_AND_SEARCH).path("access_token").asText();
    }

    private static JsonNode system(String clientId, SystemKey key, String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        if (!scope.isEmpty()) {
            form.put("scope", scope);
        }
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put(
                "client_assertion", key.assertion(clientId, PartsOfThisJvm.get().issuer()));
        return token(form);
    }

    public static String importerToken() {
        RunningParts parts = PartsOfThisJvm.get();
        return cached("importer", () -> {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("grant_type", "client_credentials");
            form.put("client_id", "importer");
            form.put("client_secret", parts.importerSecret());
            return token(form);
        });
    }

    /** What a token says, without checking it. */
    public static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new IllegalArgumentException("not a JWT", e);
        }
    }

    private static JsonNode codeFlow(String client, String username) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String verifier = URL.encodeToString(random);
        Map<String, String> ask = new LinkedHashMap<>();
        ask.put("response_type", "code");
        ask.put("client_id", client);
        ask.put("redirect_uri", CALLBACK);
        ask.put("scope", "openid");
        ask.put("state", URL.encodeToString(Arrays.copyOf(random, 9)));
        ask.put("code_challenge", challenge(verifier));
        ask.put("code_challenge_method", "S256");
        URI back = new Browser()
                .signIn(URI.create(endpoint("auth") + "?" + encode(ask)), username, address -> address.toString()
                        .startsWith(CALLBACK));
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", client);
        form.put("redirect_uri", CALLBACK);
        form.put("code", parameter(back, "code"));
        form.put("code_verifier", verifier);
        return token(form);
    }

    private static String cached(String key, Supplier<JsonNode> source) {
        Token token = TOKENS.get(key);
        if (token == null || token.until().isBefore(Instant.now().plusSeconds(60))) {
            JsonNode answer = source.get();
            token = new Token(
                    answer.path("access_token").asText(),
                    Instant.now().plusSeconds(answer.path("expires_in").asLong()));
            TOKENS.put(key, token);
        }
        return token.value();
    }

    private static JsonNode token(Map<String, String> form) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(Detours.of(URI.create(endpoint("token"))))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(encode(form)))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no token: " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String endpoint(String name) {
        return PartsOfThisJvm.get().issuer() + "/protocol/openid-connect/" + name;
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parameter(URI address, String name) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), UTF_8))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sign-in was refused: " + address.getRawQuery()));
    }

    private static String challenge(String verifier) {
        try {
            return URL.encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
