package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.ChangedMandate;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.domain.Mandatee;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.mandate.domain.Mandator.Candidate;
import be.zorgkring.patient.mandate.domain.NamedMandatee;
import be.zorgkring.patient.mandate.domain.Origin;
import be.zorgkring.patient.person.usecase.Dossiers;
import be.zorgkring.patient.person.usecase.OwnRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What every new mandate and every change of one have in common: it is stored, and everyone hears of it. */
@ApplicationScoped
class MandateChanges {

    private final Mandates mandates;
    private final Dossiers dossiers;
    private final MandateEvents events;

    MandateChanges(Mandates mandates, Dossiers dossiers, MandateEvents events) {
        this.mandates = mandates;
        this.dossiers = dossiers;
        this.events = events;
    }

    Uni<Outcome<Mandate>> begin(
            Work work, PatientId patientId, UUID mandateId, Mandator.Wish wish, NamedMandatee named, Origin origin) {
        return decide(work, patientId, mandateId, wish, named, origin).chain(outcome -> keep(work, outcome));
    }

    /** What would come of it; stores nothing. */
    Uni<Outcome<ChangedMandate>> decide(
            Work work, PatientId patientId, UUID mandateId, Mandator.Wish wish, NamedMandatee named, Origin origin) {
        return mandates.mandator(work, patientId)
                .map(found -> Outcome.found(found, MandateRefusal.PERSON_UNKNOWN))
                .chain(person -> person.chain(mandator -> candidate(work, patientId, named, origin.at())
                        .map(found -> Outcome.found(found, MandateRefusal.MANDATEE_UNKNOWN)
                                .then(candidate ->
                                        mandator.admit(new MandateId(mandateId), wish, candidate, origin)))));
    }

    private Uni<Optional<Candidate>> candidate(Work work, PatientId patientId, NamedMandatee named, Instant now) {
        return switch (named) {
            case NamedMandatee.ByNumber(var insz, var name) ->
                dossiers.withCurrentInsz(work, insz)
                        .map(own -> Optional.of(new Candidate(
                                new Mandatee.Numbered(insz, name, own.flatMap(OwnRecord::accountId)),
                                own.map(OwnRecord::patientId))));
            case NamedMandatee.ByMember(UUID memberId) ->
                mandates.carer(work, patientId, memberId, now)
                        .map(account -> account.map(
                                known -> new Candidate(new Mandatee.OfCircle(memberId, known), Optional.empty())));
        };
    }

    Uni<Outcome<Mandate>> keep(Work work, Outcome<ChangedMandate> outcome) {
        return outcome.chain(changed -> keep(work, changed).map(Outcome::done));
    }

    Uni<Mandate> keep(Work work, ChangedMandate changed) {
        return mandates.keep(work, changed)
                .chain(() -> events.changed(work, changed.mandate()))
                .replaceWith(changed.mandate());
    }
}
