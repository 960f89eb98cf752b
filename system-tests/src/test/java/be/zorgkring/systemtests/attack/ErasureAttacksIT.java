package be.zorgkring.systemtests.attack;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.TextSearch;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody has their data erased while services are down; and others try to find them afterwards. */
@OnTheWholePlatform
class ErasureAttacksIT {

    private static final String NURSE = "mia.dubois";
    private static final List<String> SERVICES =
            List.of("patient-service", "network-service", "action-service", "reporting-service");

    // Kafka misses a consumer that was killed only when its session has timed out.
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Platform platform;
    private final Client client;
    private final Identities identities;

    ErasureAttacksIT(WholePlatform whole) {
        this.platform = whole.platform();
        this.client = new Client(whole.gateway());
        this.identities = whole.identities();
    }

    @Test
    void whoWasErasedIsFoundByNobodyThoughServicesWereDownMeanwhile() {
        Victim victim = Victim.make(client, identities);
        victim.admit(NURSE, null);
        victim.invite("tom.maes");
        String mark = "Mark " + UUID.randomUUID();
        Victim.must(
                client.as(victim.username, "POST", victim.record() + "/life-goals", Map.of("text", "walk, " + mark)),
                201);
        Victim.must(
                client.as(
                        victim.username,
                        "POST",
                        "/api/plans/" + victim.id + "/goals",
                        Map.of("kind", "care", "text", "sleep, " + mark)),
                201);
        if (tablesWith(mark).size() != 2) {
            throw new IllegalStateException("the mark stands in " + tablesWith(mark));
        }
        platform.kill(ServiceName.NETWORK);
        platform.kill(ServiceName.REPORTING);
        Client.Answer asked = erase(victim, victim.username);
        Victim.must(asked, 202);
        String report = asked.body().path("erasureId").asText();
        platform.kill(ServiceName.PATIENT);
        for (ServiceName service : List.of(ServiceName.PATIENT, ServiceName.NETWORK, ServiceName.REPORTING)) {
            platform.startAgain(service);
        }
        JsonNode done = client.until(
                        victim.username,
                        "/api/erasures/" + report,
                        answer -> answer.body().path("state").asText().equals("done"),
                        PATIENCE)
                .body();
        SERVICES.forEach(service -> isToldInWords(done, service));
        List.of(NURSE, Victim.GP, "tom.maes", victim.username).forEach(victim::isClosedTo);
        if (!tablesWith(mark).isEmpty()) {
            throw new AttackSucceeded("words of somebody erased stand in " + tablesWith(mark));
        }
        Victim.refused(erase(victim, victim.username), "erasing again");
    }

    @Test
    void nobodyButThePersonErases() {
        Victim victim = Victim.make(client, identities);
        victim.admit(NURSE, null);
        for (String other : List.of(NURSE, Victim.GP, "tom.maes", "luc.lambert", "nora.desmet", "karim.benali")) {
            int status = erase(victim, other).status();
            if (status != 403) {
                throw new AttackSucceeded(other + " asked for an erasure and got " + status);
            }
        }
        Victim.must(client.get(victim.username, victim.record()), 200);
    }

    private Client.Answer erase(Victim victim, String by) {
        return client.with(
                SignIn.accessToken(by), "POST", victim.record() + "/erasures", Map.of("irreversible", true), null);
    }

    private List<String> tablesWith(String text) {
        return Stream.of("patient", "network", "action", "reporting")
                .flatMap(database -> {
                    try (Connection owner = platform.parts().postgres().connect(database)) {
                        return TextSearch.tablesWith(owner, text).stream();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static void isToldInWords(JsonNode report, String service) {
        for (JsonNode each : report.path("services")) {
            if (each.path("service").asText().equals(service)) {
                for (String what : List.of("erased", "kept")) {
                    for (JsonNode part : each.path(what)) {
                        if (part.path("label").asText().equals(part.path("part").asText())) {
                            throw new IllegalStateException(service + " erases what has no words: " + part);
                        }
                    }
                }
                return;
            }
        }
        throw new IllegalStateException("nothing is told of " + service + ": " + report);
    }
}
