package be.zorgkring.systemtests.attack;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Invented;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Somebody who may read figures, and knows when a person was included, tries to learn from them what that person has. */
@OnTheWholePlatform
class FigureAttacksIT {

    private static final String PILOT = "/api/reports/aims/zorgzaam-leuven";
    private static final List<String> READERS = List.of("els.janssens", "karim.benali");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Longer than reporting waits before it looks again whether figures are due. */
    private static final long ROUND_MILLIS = 6_000;

    private final Platform platform;
    private final Client client;
    private final Identities identities;

    FigureAttacksIT(WholePlatform whole) {
        this.platform = whole.platform();
        this.client = new Client(whole.gateway());
        this.identities = whole.identities();
    }

    @Test
    void twoLooksAtTheFiguresAroundOneInclusionShowTheSame() {
        int step = look(READERS.getFirst()).path("step").asInt();
        until("figures that are due are published", () -> cameOrWent() < step);
        // Where many came already, one more is enough; only then may the next one move nothing.
        while (cameOrWent() >= step - 1) {
            include();
            Client.pause(ROUND_MILLIS);
        }
        List<JsonNode> before = READERS.stream().map(this::look).toList();
        include();
        Client.pause(ROUND_MILLIS);
        List<JsonNode> after = READERS.stream().map(this::look).toList();
        if (!after.equals(before)) {
            throw new AttackSucceeded("figures were " + before + ", and after one inclusion " + after);
        }
    }

    private JsonNode look(String reader) {
        Client.Answer answer = client.get(reader, PILOT);
        Victim.must(answer, 200);
        return answer.body();
    }

    /** Until reporting knows of it. */
    private void include() {
        long before = count("select count(*) from participation");
        Victim.include(client, identities.invent(Invented.ATTACK, "Vera", "Verzonnen"));
        until("the inclusion reaches reporting", () -> count("select count(*) from participation") > before);
    }

    private long cameOrWent() {
        return count(
                "select count(distinct person) from moved_person where came_or_went and pilot = 'zorgzaam-leuven'");
    }

    private long count(String query) {
        try (Connection owner = platform.parts().postgres().connect("reporting");
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void until(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("not within " + PATIENCE + ": " + what);
            }
            Client.pause(100);
        }
    }
}
