package be.zorgkring.action.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Inbox;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * No sequence of events, in whatever order and however often they come, ends in access after a withdrawal, an exclusion,
 * a suspension or an end; by the real consumer, the real tables and the real rule.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessPropertyIT {

    private static final int HISTORIES = 60;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Inbox inbox;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Access access;

    private int allowed;
    private int refused;

    @Test
    void nothingThatWasClosedIsOpenWhateverHappensInWhateverOrder() {
        long seed = new Random().nextLong();
        for (int history = 0; history < HISTORIES; history++) {
            play(seed + history);
        }
        assertTrue(allowed > HISTORIES, () -> "hardly anything was ever allowed: " + allowed);
        assertTrue(refused > HISTORIES, () -> "hardly anything was ever refused: " + refused);
    }

    private void play(long seed) {
        Instant now = Instant.now();
        Chance chance = new Chance(seed, now);
        Closed closed = new Closed(chance, now);
        heartbeats();
        for (Chance.Told told : chance.history()) {
            take(List.of(told.event()));
            closed.told(told);
            check(seed, "nurse", professional(chance.nurseNumber), chance, closed.toNurse());
            check(seed, "organisation", system(chance.client), chance, closed.toOrganisation());
            check(seed, "carer", account(chance.carer), chance, closed.toCarer());
            check(seed, "mandatee", account(chance.mandatee), chance, closed.toMandatee());
            check(seed, "physician", professional(chance.physicianNumber), chance, closed.toPhysicianInEmergency());
        }
        // All of it was told in the end, so what is not closed must be open: a rule that refuses all would keep the
        // rest too.
        assertEquals(!closed.toNurse(), decide(professional(chance.nurseNumber), chance), "nurse, seed " + seed);
        assertEquals(!closed.toOrganisation(), decide(system(chance.client), chance), "organisation, seed " + seed);
        assertEquals(!closed.toMandatee(), decide(account(chance.mandatee), chance), "mandatee, seed " + seed);
        assertEquals(
                !closed.toPhysicianInEmergency(),
                decide(professional(chance.physicianNumber), chance),
                "physician, seed " + seed);
    }

    private void check(long seed, String who, Caller caller, Chance chance, boolean mustBeClosed) {
        boolean open = decide(caller, chance);
        if (open) {
            allowed++;
        } else {
            refused++;
        }
        assertTrue(!(open && mustBeClosed), () -> who + " has access, seed " + seed);
    }

    private boolean decide(Caller caller, Chance chance) {
        Decision decision = unitOfWork
                .run(work ->
                        access.decide(work, caller, chance.patient, Operation.READ, Set.of(DataCategory.CARE_PLAN)))
                .await()
                .atMost(LIMIT);
        return decision instanceof Decision.Allowed;
    }

    private void take(List<IncomingEvent> events) {
        inbox.effect(events).await().atMost(LIMIT);
    }

    private void heartbeats() {
        take(List.of("zorgkring.consent", "zorgkring.circle", "zorgkring.directory", "zorgkring.permission").stream()
                .map(topic -> new IncomingEvent(
                        UUID.randomUUID(),
                        "be.zorgkring.kernel.heartbeat.v1",
                        "heartbeat",
                        Instant.now(),
                        topic,
                        0,
                        "{}".getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    private static Caller professional(String number) {
        return new Caller(UUID.randomUUID(), Optional.of(number), Optional.empty(), Set.of("citizen"), "web", Set.of());
    }

    private static Caller account(UUID account) {
        return new Caller(account, Optional.empty(), Optional.empty(), Set.of("citizen"), "web", Set.of());
    }

    private static Caller system(String client) {
        return new Caller(UUID.randomUUID(), Optional.empty(), Optional.empty(), Set.of("hospital"), client, Set.of());
    }
}
