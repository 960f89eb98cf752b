package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.ParticipationRefusal;

/** What came of asking for a participation, or of changing it. */
public sealed interface ParticipationOutcome {

    record Done(Participation participation) implements ParticipationOutcome {}

    /** Only the person decides on it, and who acts for them. */
    record NotYours(Decision.Refused decision) implements ParticipationOutcome {}

    /** Someone changed it since the caller looked. */
    record ChangedMeanwhile(long version) implements ParticipationOutcome {}

    record Refused(ParticipationRefusal refusal) implements ParticipationOutcome {}
}
