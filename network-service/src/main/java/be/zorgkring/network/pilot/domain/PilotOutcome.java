package be.zorgkring.network.pilot.domain;

/** What came of a move. */
public sealed interface PilotOutcome permits PilotOutcome.Moved, PilotRefusal {

    record Moved(Pilot pilot) implements PilotOutcome {}
}
