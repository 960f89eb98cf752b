package be.zorgkring.action.world;

import be.zorgkring.testing.SignIn;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests of one caller; a POST gets a key of its own unless the test gives one. */
public final class Http {

    private final String token;

    private Http(String token) {
        this.token = token;
    }

    public static Http as(Cast.Player player) {
        return new Http(player.token());
    }

    public static Http asCoordinator() {
        return new Http(SignIn.accessToken("els.janssens"));
    }

    public static Http asImporter() {
        return new Http(SignIn.importerToken());
    }

    public static Http withToken(String token) {
        return new Http(token);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response getIn(String language, String path) {
        return request().header("Accept-Language", language).get(path);
    }

    public Response post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, String body, String key) {
        return request().header("Idempotency-Key", key).body(body).post(path);
    }

    /** With an {@code If-Match} of that version. */
    public Response postTo(long version, String path, String body) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path);
    }

    public Response putTo(long version, String path, String body) {
        return request().header("If-Match", "\"" + version + "\"").body(body).put(path);
    }

    public RequestSpecification request() {
        return RestAssured.given().contentType("application/json").auth().oauth2(token);
    }
}
