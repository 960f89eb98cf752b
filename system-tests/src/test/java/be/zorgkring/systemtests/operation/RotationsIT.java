package be.zorgkring.systemtests.operation;

import static be.zorgkring.systemtests.running.Requirement.require;
import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.dev.platform.LogVerification;
import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.Databases;
import be.zorgkring.parts.PostgresAddress;
import be.zorgkring.parts.identity.Rotation;
import be.zorgkring.parts.identity.SystemKey;
import be.zorgkring.systemtests.running.Consistency;
import be.zorgkring.systemtests.running.Inclusions;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.Turn;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.Browser;
import be.zorgkring.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every key that docs/runbooks/key-rotation.md changes, changed while the platform is used. */
@OnTheWholePlatform
@Order(Turn.ROTATES)
class RotationsIT {

    private static final String HOSPITAL = "hospital-az-voorbeeld";

    private final Platform platform;
    private final URI gateway;
    private final Inclusions gp;
    private final Rotation realm;

    RotationsIT(WholePlatform whole) {
        this.platform = whole.platform();
        this.gateway = whole.gateway();
        this.gp = new Inclusions(gateway);
        this.realm = new Rotation(platform.parts().keycloak());
    }

    @Test
    void keycloakSignsWithAnotherKeyAndOlderTokensGoOn() throws InterruptedException {
        String person = gp.include(UUID.randomUUID().toString());
        String before = SignIn.freshAccessToken("an.peeters");
        realm.renewSigningKey();
        String after = SignIn.freshAccessToken("an.peeters");
        require(!header(before).equals(header(after)), "the new token is signed with the old key");
        for (String token : new String[] {before, after}) {
            for (String path : new String[] {"/api/patients/" + person, "/api/circles/" + person}) {
                int status = gp.status(path, token);
                require(status == 200, path + " is answered " + status + " with a token of " + header(token));
            }
        }
    }

    @Test
    void aHospitalChangesItsKeyTheOldOneBesideTheNewForAWhile() {
        SystemKey old = SystemKey.parse(platform.parts().hospitalKey());
        SystemKey next = SystemKey.generate("next");
        realm.changeKeys(HOSPITAL, old, next);
        SignIn.systemToken(HOSPITAL, old);
        SignIn.systemToken(HOSPITAL, next);
        realm.changeKeys(HOSPITAL, next);
        SignIn.systemToken(HOSPITAL, next);
        require(isRefused(old), "the key that was removed still signs in");
        realm.changeKeys(HOSPITAL, old);
    }

    private static boolean isRefused(SystemKey key) {
        try {
            SignIn.systemToken(HOSPITAL, key);
            return false;
        } catch (IllegalStateException refused) {
            return true;
        }
    }

    @Test
    void theGatewayHasAnotherSecretAndPeopleSignInAgain() {
        changeWebClient("+/%&= " + randomKey());
        changeWebClient(platform.parts().webClientSecret());
    }

    private void changeWebClient(String secret) {
        Browser before = signedIn();
        realm.changeSecret("web", secret);
        restart(ServiceName.GATEWAY, Map.of("zorgkring.gateway.web-client-secret", secret));
        int old = session(before);
        require(old == 401, "a session from before is answered " + old);
        int fresh = session(signedIn());
        require(fresh == 200, "a new session is answered " + fresh);
    }

    private Browser signedIn() {
        Browser browser = new Browser();
        URI session = gateway.resolve("/session");
        browser.signIn(gateway.resolve("/session/login?to=/session"), "an.peeters", session::equals);
        return browser;
    }

    private int session(Browser browser) {
        return browser.get(gateway.resolve("/session")).statusCode();
    }

    @Test
    void theAccessLogIsSealedUnderAnotherKeyAndVerifiesAsBefore() throws InterruptedException {
        Set<String> before = breaks();
        restart(
                ServiceName.PATIENT,
                Map.of(
                        "zorgkring.patient.access-log.seal-key-id", "2",
                        "zorgkring.patient.access-log.seal-key", randomKey(),
                        "zorgkring.patient.access-log.retired-seal-keys.1", platform.key("access-log-seal")));
        gp.include(UUID.randomUUID().toString());
        Set<String> after = breaks();
        require(after.equals(before), "before there were " + before + ", now there are " + after);
    }

    /** Where the access log does not hold: nowhere, but for what an attack took out. */
    private Set<String> breaks() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new LogVerification(gateway, () -> SignIn.accessToken("nora.desmet"), new PrintStream(told, true, UTF_8)).run();
        return told.toString(UTF_8)
                .lines()
                .filter(line -> line.startsWith("  "))
                .collect(Collectors.toSet());
    }

    @Test
    void reportingHasOtherPseudonymsAndTheSameFigures() throws InterruptedException, ExecutionException {
        PostgresAddress server = platform.parts().postgres();
        Consistency before = Consistency.settled(server);
        // Asked to end, it leaves its group; Kafka refuses to move the offsets of one that has members.
        platform.stop(ServiceName.REPORTING);
        Databases databases = new Databases(server);
        databases.drop("reporting");
        databases.provide("reporting", "reporting");
        fromTheBeginning("reporting-service");
        start(ServiceName.REPORTING, Map.of("zorgkring.reporting.pseudonym-key", randomKey()));
        Consistency.again(before, server);
    }

    /** As {@code kafka-consumer-groups --reset-offsets --to-earliest}. */
    private void fromTheBeginning(String group) throws InterruptedException, ExecutionException {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", platform.parts().kafkaServers()))) {
            var partitions = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet();
            var earliest = admin.listOffsets(partitions.stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.earliest())))
                    .all()
                    .get();
            admin.alterConsumerGroupOffsets(
                            group,
                            earliest.entrySet().stream()
                                    .collect(Collectors.toMap(
                                            Map.Entry::getKey,
                                            found -> new OffsetAndMetadata(
                                                    found.getValue().offset()))))
                    .all()
                    .get();
        }
    }

    private void restart(ServiceName service, Map<String, String> settings) {
        platform.kill(service);
        start(service, settings);
    }

    /** What starts again later has to have them too. */
    private void start(ServiceName service, Map<String, String> settings) {
        settings.forEach((name, value) -> platform.set(service, name, value));
        platform.startAgain(service);
    }

    private static String header(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), UTF_8);
    }

    private static String randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
