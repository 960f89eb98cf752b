package be.zorgkring.network.pilot.domain;

/** Why something about an initiative was not done. */
public sealed interface PilotRefusal extends PilotOutcome {

    record PilotUnknown() implements PilotRefusal {}

    record CodeTaken() implements PilotRefusal {}

    record MoveNotLegal(PilotStatus from) implements PilotRefusal {}

    /** The days of a move contradict each other or what was agreed before. */
    record PeriodDoesNotFit() implements PilotRefusal {}

    /** The caller is neither this initiative's coordinator nor, where it takes one, the programme's authority. */
    record NotEntitled() implements PilotRefusal {}

    /** Someone changed the initiative since the caller read it. */
    record ChangedMeanwhile() implements PilotRefusal {}
}
