package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.InclusionRefusal;

/** What came of asking to include somebody. */
public sealed interface InclusionOutcome {

    record Included(Dossier dossier) implements InclusionOutcome {}

    /** The caller has no place with that person, and learns nothing; the person is asked, unless they shut the caller out. */
    record LeftToThePerson() implements InclusionOutcome {}

    record NotPermitted(Decision.Refused decision) implements InclusionOutcome {}

    record Refused(InclusionRefusal refusal) implements InclusionOutcome {}
}
