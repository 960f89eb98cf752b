package be.zorgkring.patient.person.domain;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentChange;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.domain.Move;
import java.util.ArrayList;
import java.util.List;

/**
 * A person together with their consent while they are being included: what must be stored and announced at once.
 *
 * @param isNew the person was not known before
 * @param changes how the consent came to its version, oldest first; empty while nothing changed
 */
public record Dossier(
        PatientId id,
        Person person,
        Consent consent,
        boolean isNew,
        List<ConsentChange> changes,
        List<Included> inclusions) {

    public Dossier {
        changes = List.copyOf(changes);
        inclusions = List.copyOf(inclusions);
    }

    /** What came of asking to include someone. */
    public sealed interface Admission {

        record Admitted(Dossier dossier) implements Admission {}

        record Refused(InclusionRefusal refusal) implements Admission {}
    }

    /** Opens the dossier of someone who was not known. */
    public static Dossier open(PatientId id, Inclusion asked, Actor by) {
        Move.Changed first = Consent.first(id, asked.sharing(), asked.pilot(), asked.recordedBy(by), asked.on());
        return new Dossier(
                id,
                asked.person(),
                first.consent(),
                true,
                List.of(first.change()),
                List.of(Included.of(id, asked.person(), asked, by)));
    }

    /** Takes up the dossier of someone who is known. */
    public static Dossier of(Person person, Consent consent) {
        return new Dossier(consent.patientId(), person, consent, false, List.of(), List.of());
    }

    /** Includes them in one more pilot; of what was sent along only conditions that were not known are taken over. */
    public Admission include(Inclusion asked, Actor by) {
        return switch (consent.include(asked.pilot(), asked.recordedBy(by), asked.on())) {
            case Move.Changed(Consent next, ConsentChange change) ->
                new Admission.Admitted(next(asked, by, next, change));
            case Move.Unchanged unchanged -> new Admission.Admitted(this);
            case Move.Refused(ConsentRefusal refusal) -> new Admission.Refused(reason(refusal));
        };
    }

    /** Neither the person nor who acts for them did. */
    public boolean wasIncludedByAnother() {
        return inclusions.stream().map(Included::by).anyMatch(by -> switch (by) {
            case Actor.Self self -> false;
            case Actor.Mandatee mandatee -> false;
            case Actor.Professional professional -> true;
            case Actor.HealthDataManager manager -> true;
            case Actor.Importer importer -> true;
        });
    }

    private Dossier next(Inclusion asked, Actor by, Consent nextConsent, ConsentChange change) {
        Person more = person.livingAlsoWith(asked.person().conditions());
        List<ConsentChange> allChanges = new ArrayList<>(changes);
        allChanges.add(change);
        List<Included> allInclusions = new ArrayList<>(inclusions);
        allInclusions.add(Included.of(id, more, asked, by));
        return new Dossier(id, more, nextConsent, isNew, allChanges, allInclusions);
    }

    private static InclusionRefusal reason(ConsentRefusal refusal) {
        return switch (refusal) {
            case PERSON_DECEASED -> InclusionRefusal.PERSON_DECEASED;
            case TOO_MANY_PILOTS -> InclusionRefusal.TOO_MANY_PILOTS;
            case DECLARED_BEFORE_LAST_CHANGE -> InclusionRefusal.DECLARED_BEFORE_LAST_CHANGE;
            case ALREADY_INCLUDED -> InclusionRefusal.ALREADY_INCLUDED;
            case NOT_DECEASED,
                    DEATH_BEFORE_BIRTH,
                    NOT_IN_PILOT,
                    ALREADY_EXCLUDED,
                    TOO_MANY_EXCLUSIONS,
                    NO_SUCH_EXCLUSION,
                    PROFESSIONAL_UNKNOWN,
                    OWN_INTEREST -> throw new IllegalArgumentException("no reason against an inclusion: " + refusal);
        };
    }
}
