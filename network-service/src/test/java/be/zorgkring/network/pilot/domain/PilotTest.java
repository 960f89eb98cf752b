package be.zorgkring.network.pilot.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PilotTest {

    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);
    private static final LocalDate END = LocalDate.of(2021, 12, 31);
    private static final ShownText COMMITTEE = new ShownText("Verzekeringscomité");
    private static final PilotMove.Continue ONE_MORE_YEAR =
            new PilotMove.Continue(new Continuation(COMMITTEE, END.plusDays(1), END.plusYears(1)));

    private static final List<PilotMove> MOVES = List.of(
            new PilotMove.Prepare(),
            new PilotMove.Submit(BEGIN),
            new PilotMove.Retain(BEGIN),
            new PilotMove.Reject(BEGIN, new ShownText("budget")),
            new PilotMove.Start(BEGIN, END),
            ONE_MORE_YEAR,
            new PilotMove.End(END),
            new PilotMove.CarryOver(END, new ShownText("partnership")));

    @Test
    void aPilotLivesFromExplorationToThePartnershipAfterIt() {
        Pilot pilot = after(
                new PilotMove.Prepare(),
                new PilotMove.Submit(BEGIN),
                new PilotMove.Retain(BEGIN),
                new PilotMove.Start(BEGIN, END),
                ONE_MORE_YEAR,
                new PilotMove.CarryOver(END.plusYears(1), new ShownText("partnership")));
        assertEquals(PilotStatus.CARRIED_OVER, pilot.state().status());
        assertEquals(END.plusYears(1), pilot.state().agreed().orElseThrow().lastDay());
        assertEquals(7, pilot.version());
    }

    @ParameterizedTest
    @EnumSource(PilotStatus.class)
    void onlyTheMovesOfItsStateAreLegal(PilotStatus from) {
        Pilot pilot = new Pilot(id(), 1, new PilotCode("demo"), COMMITTEE, state(from));
        Set<PilotStatus> reached = EnumSet.noneOf(PilotStatus.class);
        for (PilotMove move : MOVES) {
            switch (pilot.move(move)) {
                case Outcome.Done<Pilot>(Pilot moved) ->
                    reached.add(moved.state().status());
                case Outcome.Refused<Pilot>(Refusal refusal) ->
                    assertEquals(PilotRefusal.PILOT_MOVE_NOT_LEGAL, refusal);
            }
        }
        assertEquals(legal(from), reached);
    }

    @Test
    void aConventionDoesNotEndBeforeItBegins() {
        Pilot retained = new Pilot(id(), 1, new PilotCode("demo"), COMMITTEE, new PilotState.Retained(BEGIN));
        assertEquals(Outcome.refused(PilotRefusal.PERIOD_DOES_NOT_FIT), retained.move(new PilotMove.Start(END, BEGIN)));
    }

    @Test
    void aContinuationLiesAfterWhatWasAgreed() {
        Pilot running = new Pilot(id(), 1, new PilotCode("demo"), COMMITTEE, state(PilotStatus.RUNNING));
        Continuation overlapping = new Continuation(COMMITTEE, END, END.plusYears(1));
        assertEquals(
                Outcome.refused(PilotRefusal.PERIOD_DOES_NOT_FIT), running.move(new PilotMove.Continue(overlapping)));
    }

    @Test
    void aPilotDoesNotEndBeforeItBegan() {
        Pilot running = new Pilot(id(), 1, new PilotCode("demo"), COMMITTEE, state(PilotStatus.RUNNING));
        assertEquals(
                Outcome.refused(PilotRefusal.PERIOD_DOES_NOT_FIT), running.move(new PilotMove.End(BEGIN.minusDays(1))));
    }

    private static Set<PilotStatus> legal(PilotStatus from) {
        return switch (from) {
            case EXPLORING -> Set.of(PilotStatus.PREPARING);
            case PREPARING -> Set.of(PilotStatus.SUBMITTED);
            case SUBMITTED -> Set.of(PilotStatus.RETAINED, PilotStatus.NOT_RETAINED);
            case RETAINED -> Set.of(PilotStatus.RUNNING);
            case RUNNING, CONTINUED -> Set.of(PilotStatus.CONTINUED, PilotStatus.ENDED, PilotStatus.CARRIED_OVER);
            case NOT_RETAINED, ENDED, CARRIED_OVER -> Set.of();
        };
    }

    private static PilotState state(PilotStatus status) {
        Convention convention = new Convention(BEGIN, END, List.of());
        return switch (status) {
            case EXPLORING -> new PilotState.Exploring();
            case PREPARING -> new PilotState.Preparing();
            case SUBMITTED -> new PilotState.Submitted(BEGIN);
            case RETAINED -> new PilotState.Retained(BEGIN);
            case NOT_RETAINED -> new PilotState.NotRetained(BEGIN, COMMITTEE);
            case RUNNING -> new PilotState.Running(convention);
            case CONTINUED -> new PilotState.Continued(convention);
            case ENDED -> new PilotState.Ended(convention, END);
            case CARRIED_OVER -> new PilotState.CarriedOver(convention, END, COMMITTEE);
        };
    }

    private static Pilot after(PilotMove... moves) {
        Pilot pilot = Pilot.register(id(), new PilotCode("demo"), new ShownText("Demo"));
        for (PilotMove move : moves) {
            pilot = pilot.move(move).fold(moved -> moved, refusal -> fail(refusal.code()));
        }
        return pilot;
    }

    private static PilotId id() {
        return new PilotId(UUID.randomUUID());
    }
}
