package be.zorgkring.network.pilot.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotId;
import be.zorgkring.network.pilot.domain.PilotMove;
import be.zorgkring.network.pilot.domain.PilotRefusal;
import be.zorgkring.network.pilot.domain.PilotState;
import be.zorgkring.network.pilot.domain.PilotStatus;
import be.zorgkring.network.vocabulary.domain.ShownText;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovePilotTest {

    private static final PilotCode CODE = new PilotCode("demo");
    private static final LocalDate DAY = LocalDate.of(2017, 5, 1);
    private static final Caller COORDINATOR = caller(Set.of("citizen"), Set.of("demo"));
    private static final Caller OTHER_COORDINATOR = caller(Set.of("citizen"), Set.of("elsewhere"));
    private static final Caller AUTHORITY = caller(Set.of("citizen", "authority"), Set.of());

    private final Kept pilots = new Kept();
    private final List<Pilot> announced = new ArrayList<>();
    private final MovePilot movePilot = new MovePilot(pilots, (work, pilot) -> announced.add(pilot));

    @Test
    void theCoordinatorPreparesAndSubmitsTheirOwnInitiative() {
        keep(new PilotState.Exploring());
        assertEquals(
                PilotStatus.PREPARING,
                moved(COORDINATOR, new PilotMove.Prepare()).state().status());
        assertEquals(
                PilotStatus.SUBMITTED,
                moved(COORDINATOR, new PilotMove.Submit(DAY)).state().status());
        assertEquals(2, announced.size());
    }

    @Test
    void theCoordinatorOfAnotherInitiativeMovesNothing() {
        keep(new PilotState.Exploring());
        assertEquals(PilotRefusal.NOT_ENTITLED, refused(OTHER_COORDINATOR, new PilotMove.Prepare()));
        assertTrue(announced.isEmpty());
    }

    @Test
    void onlyTheAuthorityDecidesOnASubmittedPlan() {
        keep(new PilotState.Submitted(DAY));
        assertEquals(PilotRefusal.NOT_ENTITLED, refused(COORDINATOR, new PilotMove.Retain(DAY)));
        assertEquals(
                PilotStatus.RETAINED,
                moved(AUTHORITY, new PilotMove.Retain(DAY)).state().status());
    }

    @Test
    void whoIsNotEntitledLearnsNotEvenWhetherThereIsSuchAnInitiative() {
        assertEquals(PilotRefusal.NOT_ENTITLED, refused(OTHER_COORDINATOR, new PilotMove.Prepare()));
        assertEquals(PilotRefusal.PILOT_UNKNOWN, refused(AUTHORITY, new PilotMove.Prepare()));
    }

    private void keep(PilotState state) {
        pilots.byCode.put(CODE, new Pilot(new PilotId(UUID.randomUUID()), 1, CODE, new ShownText("Demo"), state));
    }

    private Pilot moved(Caller caller, PilotMove move) {
        Outcome<Pilot> outcome = run(caller, move);
        return outcome.fold(pilot -> pilot, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private Refusal refused(Caller caller, PilotMove move) {
        return run(caller, move)
                .fold(
                        pilot -> {
                            throw new AssertionError(pilot);
                        },
                        refusal -> refusal);
    }

    private Outcome<Pilot> run(Caller caller, PilotMove move) {
        return movePilot
                .move(null, caller, CODE, move, newest -> Optional.empty())
                .await()
                .indefinitely();
    }

    private static Caller caller(Set<String> roles, Set<String> pilots) {
        return new Caller(UUID.randomUUID(), Optional.empty(), Optional.empty(), roles, "web", pilots);
    }

    /** Keeps pilots in memory. */
    private static final class Kept implements Pilots {

        private final Map<PilotCode, Pilot> byCode = new HashMap<>();

        @Override
        public Uni<Optional<Pilot>> find(Work work, PilotCode code) {
            return Uni.createFrom().item(Optional.ofNullable(byCode.get(code)));
        }

        @Override
        public Uni<Optional<Pilot>> forChange(Work work, PilotCode code) {
            return find(work, code);
        }

        @Override
        public Uni<Set<PilotCode>> taken(Work work, Collection<PilotCode> codes) {
            return Uni.createFrom().item(byCode.keySet());
        }

        @Override
        public Uni<List<Pilot>> list(Work work, PilotStatus status, String after, int most) {
            return Uni.createFrom().item(List.copyOf(byCode.values()));
        }

        @Override
        public Uni<Void> add(Work work, List<Pilot> pilots) {
            pilots.forEach(pilot -> byCode.put(pilot.code(), pilot));
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> save(Work work, Pilot pilot) {
            byCode.put(pilot.code(), pilot);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Long> count(Work work) {
            return Uni.createFrom().item((long) byCode.size());
        }
    }
}
