package be.zorgkring.systemtests.attack;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Invented;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.Browser;
import be.zorgkring.testing.SignIn;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Sessions that somebody copied, and somebody who keeps others from having one. */
@OnTheWholePlatform
class SessionAttacksIT {

    /** What a message takes to all services, and no more. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final URI gateway;
    private final Client client;
    private final Client[] services;
    private final Identities identities;

    SessionAttacksIT(WholePlatform whole) {
        this.gateway = whole.gateway();
        this.client = new Client(whole.gateway());
        this.services = Client.ofServices(whole.platform());
        this.identities = whole.identities();
    }

    @Test
    void aCookieCopiedBeforeSignOutOpensNothingAfterIt() {
        Browser browser = signedIn();
        Browser copy = browser.copy();
        expect(200, copy.get(gateway.resolve("/session")), "a cookie in use");
        URI logout = gateway.resolve("/session/logout");
        expect(
                204,
                browser.send(
                        logout,
                        HttpRequest.newBuilder(logout)
                                .header("X-Zorgkring-Csrf", "1")
                                .POST(BodyPublishers.noBody())),
                "signing out");
        expect(401, copy.get(gateway.resolve("/session")), "a copied cookie after sign-out");
    }

    @Test
    void aTokenKeptFromBeforeSignOutOpensNoDoorPastTheGatewayNeither() {
        String token = SignIn.accessToken(
                identities.invent(Invented.ATTACK, "Rita", "Verzonnen").username());
        Victim.must(client.with(token, "POST", "/session/logout", null, null), 204);
        refused(client, token, "/api/me", Instant.now());
        String[] paths = {"/api/me", "/api/pilots", "/api/actions"};
        for (int i = 0; i < services.length; i++) {
            refused(services[i], token, paths[i], Instant.now().plus(AT_ONCE));
        }
    }

    private static void refused(Client door, String token, String path, Instant by) {
        Client.Answer answer = door.with(token, "GET", path, null, null);
        while (answer.status() != 401 && Instant.now().isBefore(by)) {
            Client.pause(20);
            answer = door.with(token, "GET", path, null, null);
        }
        if (!answer.code().equals("token-expired")) {
            throw new AttackSucceeded("a token of an ended session at " + path + " answered " + answer.status());
        }
    }

    @Test
    void aNoisyNeighbourKeepsNobodyFromSigningIn() {
        int status = 0;
        for (int i = 0; i < 500 && status != 429; i++) {
            status = client.with(null, "GET", "/openapi", null, null).status();
        }
        if (status != 429) {
            throw new AttackSucceeded("a stranger may ask 500 times without a pause");
        }
        expect(200, signedIn().get(gateway.resolve("/session")), "signing in beside a noisy neighbour");
    }

    private Browser signedIn() {
        Browser browser = new Browser();
        browser.signIn(
                gateway.resolve("/session/login?to=/home"),
                identities.invent(Invented.ATTACK, "Rita", "Verzonnen").username(),
                address -> address.getPort() == gateway.getPort()
                        && address.getPath().equals("/home"));
        return browser;
    }

    private static void expect(int status, HttpResponse<String> answer, String what) {
        if (answer.statusCode() != status) {
            throw new AttackSucceeded(what + " answered " + answer.statusCode() + " " + answer.body());
        }
    }
}
