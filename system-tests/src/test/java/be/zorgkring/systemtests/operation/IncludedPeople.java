package be.zorgkring.systemtests.operation;

import static be.zorgkring.systemtests.running.Requirement.require;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.systemtests.running.Consistency;
import be.zorgkring.systemtests.running.Inclusions;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A dozen people who are included while something breaks: every person once, every circle with its one member, once at reporting. */
final class IncludedPeople {

    private static final int PERSONS = 12;
    private static final int KILLED_AFTER = 4;

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Platform platform;
    private final Inclusions gp;
    private final long before;

    IncludedPeople(Platform platform) {
        this.platform = platform;
        this.gp = new Inclusions(platform.gateway());
        this.before = included();
    }

    void include() throws InterruptedException {
        include(() -> {});
    }

    /** @param inBetween happens when some are included and some are not */
    void include(Runnable inBetween) throws InterruptedException {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < PERSONS; i++) {
            if (i == KILLED_AFTER) {
                inBetween.run();
            }
            String id = gp.include(UUID.randomUUID().toString());
            ids.add(id);
            JsonNode members = untilMembers(id);
            require(members.size() == 1, "expected one member in the circle, found " + members.size());
        }
        require(ids.size() == PERSONS, "expected " + PERSONS + " records, found " + ids.size());
    }

    /** Nobody is lost on the way to reporting, and nobody comes twice. */
    void countOnce() throws InterruptedException {
        long people = before + PERSONS;
        Instant end = Instant.now().plus(PATIENCE);
        while (included() < people && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        // What comes twice would come about now.
        Thread.sleep(1000);
        long found = included();
        require(found == people, "expected " + people + " people at reporting, found " + found);
    }

    private JsonNode untilMembers(String patient) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode members = gp.read("/api/circles/" + patient, "an.peeters").path("members");
            if (!members.isEmpty() || Instant.now().isAfter(end)) {
                return members;
            }
            Thread.sleep(50);
        }
    }

    /** As reporting counts them; the figures that it publishes are rounded, and stand still for a while. */
    private long included() {
        return Consistency.count(platform.parts().postgres(), "reporting", "select count(*) from participation");
    }
}
