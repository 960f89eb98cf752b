package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Changed;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentChange;
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

    /** Opens the dossier of someone who was not known. */
    public static Dossier open(PatientId id, Inclusion asked, Actor by) {
        Changed<Consent, ConsentChange> first =
                Consent.first(id, asked.sharing(), asked.pilot(), asked.recordedBy(by), asked.on());
        return new Dossier(
                id,
                asked.person(),
                first.now(),
                true,
                first.change().stream().toList(),
                List.of(Included.of(id, asked.person(), asked, by)));
    }

    /** Takes up the dossier of someone who is known. */
    public static Dossier of(Person person, Consent consent) {
        return new Dossier(consent.patientId(), person, consent, false, List.of(), List.of());
    }

    /** Includes them in one more pilot; of what was sent along only conditions that were not known are taken over. */
    public Outcome<Dossier> include(Inclusion asked, Actor by) {
        return consent.include(asked.pilot(), asked.recordedBy(by), asked.on())
                .fold(
                        changed -> Outcome.done(changed.change()
                                .map(change -> next(asked, by, changed.now(), change))
                                .orElse(this)),
                        // What stands against it in the consent has the same name, and another place in the request.
                        refusal -> Outcome.refused(InclusionRefusal.valueOf(refusal.name())));
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
}
