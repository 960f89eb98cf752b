package be.zorgkring.patient.participation.domain;

/** What came of something that a person said to a purpose or an action. */
public sealed interface ParticipationMove {

    /** The next version, to be stored and announced. */
    record Changed(Participation participation, ParticipationChange change) implements ParticipationMove {}

    /** It was so already: nothing to store, nothing to announce. */
    record Unchanged(Participation participation) implements ParticipationMove {}

    record Refused(ParticipationRefusal refusal) implements ParticipationMove {}
}
