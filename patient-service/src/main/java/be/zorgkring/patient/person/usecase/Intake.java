package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.person.domain.Insz;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides on inclusions one after the other, whether one was asked or five hundred; stores nothing. */
final class Intake {

    private final InclusionFacts.Answer facts;
    private final Map<Insz, PatientId> numbers;
    private final Map<PatientId, Dossier> known = new HashMap<>();
    private final Map<PatientId, Dossier> touched = new LinkedHashMap<>();

    /** @param facts whose the numbers are, former numbers of a person included */
    Intake(InclusionFacts.Answer facts, List<Dossier> known) {
        this.facts = facts;
        this.numbers = new HashMap<>(facts.people());
        known.forEach(dossier -> this.known.put(dossier.id(), dossier));
    }

    Outcome<Dossier> decide(Inclusion asked, Actor by) {
        Optional<InclusionRefusal> against = facts.against(asked.pilot(), asked.on());
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Dossier dossier = known.get(numbers.get(asked.person().insz()));
        if (dossier == null) {
            Dossier opened = Dossier.open(new PatientId(Uuid7.next()), asked, by);
            numbers.put(asked.person().insz(), opened.id());
            return Outcome.done(keep(opened));
        }
        return dossier.include(asked, by).map(this::keep);
    }

    private Dossier keep(Dossier dossier) {
        known.put(dossier.id(), dossier);
        touched.put(dossier.id(), dossier);
        return dossier;
    }

    /** What is to be stored and announced. */
    Collection<Dossier> touched() {
        return touched.values();
    }
}
