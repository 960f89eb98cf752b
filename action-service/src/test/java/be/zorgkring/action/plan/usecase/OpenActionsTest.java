package be.zorgkring.action.plan.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionState;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.catalogue.usecase.KnownPilots;
import be.zorgkring.action.plan.domain.Examples;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenActionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final String LAST_MOMENT = "2026-12-31T22:59:59.999999Z";
    private static final String NEXT_MOMENT = "2026-12-31T23:00:00Z";

    @Test
    void anActionTakesPeopleInUntilItsLastDayIsOverInBelgium() {
        Action action = action(new ActionState.Running(FIRST, Optional.of(LAST)));
        assertEquals(Outcome.done(action), asked(action, pilot(null), LAST_MOMENT));
        assertEquals(notRunning(), asked(action, pilot(null), NEXT_MOMENT));
        assertEquals(notRunning(), asked(action, pilot(null), "2025-12-31T22:59:59Z"));
        assertEquals(Outcome.done(action), asked(action, pilot(null), "2025-12-31T23:00:00Z"));
    }

    @Test
    void onTheDayOnWhichItWasEndedNobodyIsTakenInAnyMore() {
        assertEquals(notRunning(), asked(action(new ActionState.Ended(FIRST, LAST)), pilot(null), LAST_MOMENT));
    }

    @Test
    void whereThePilotIsOverOrUnheardOfItsActionsTakeNobodyIn() {
        Action action = action(new ActionState.Running(FIRST, Optional.empty()));
        assertEquals(Outcome.done(action), asked(action, pilot(LAST), LAST_MOMENT));
        assertEquals(notRunning(), asked(action, pilot(LAST), NEXT_MOMENT));
        assertEquals(notRunning(), asked(action, Optional.empty(), LAST_MOMENT));
    }

    private static Outcome<Action> notRunning() {
        return Outcome.refused(PlanRefusal.ACTION_NOT_RUNNING);
    }

    private static Action action(ActionState status) {
        return Examples.medicationReview().moved(status);
    }

    private static Optional<KnownPilots.Pilot> pilot(LocalDate until) {
        return Optional.of(new KnownPilots.Pilot(
                UUID.randomUUID(),
                1,
                Examples.medicationReview().pilot(),
                "Demo",
                "running",
                Optional.empty(),
                Optional.ofNullable(until)));
    }

    private static Outcome<Action> asked(Action action, Optional<KnownPilots.Pilot> pilot, String now) {
        var open = new OpenActions(
                answering(Actions.class, Optional.of(action)),
                answering(KnownPilots.class, pilot),
                (work, patient, code) -> Uni.createFrom().item(true),
                answering(DeclinedActions.class, false));
        return open.find(
                        null,
                        action.id(),
                        new PatientId(UUID.randomUUID()),
                        BelgianDay.today(Clock.fixed(Instant.parse(now), ZoneOffset.UTC)))
                .await()
                .indefinitely();
    }

    /** Whatever it is asked, it answers the same. */
    private static <T> T answering(Class<T> port, Object answer) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> Uni.createFrom()
                        .item(answer)));
    }
}
