package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.domain.Mandatee;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.mandate.domain.Mandator.Candidate;
import be.zorgkring.patient.mandate.domain.Move;
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
    private final MandateAnnouncements announcements;

    MandateChanges(Mandates mandates, Dossiers dossiers, MandateAnnouncements announcements) {
        this.mandates = mandates;
        this.dossiers = dossiers;
        this.announcements = announcements;
    }

    Uni<MandateOutcome> begin(
            Work work, PatientId patientId, UUID mandateId, Mandator.Wish wish, NamedMandatee named, Origin origin) {
        return decide(work, patientId, mandateId, wish, named, origin).chain(move -> carryOut(work, move));
    }

    /** What would come of it; stores nothing. */
    Uni<Move> decide(
            Work work, PatientId patientId, UUID mandateId, Mandator.Wish wish, NamedMandatee named, Origin origin) {
        return mandates.mandator(work, patientId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(new Move.Refused(MandateRefusal.PERSON_UNKNOWN))
                        : candidate(work, patientId, named, origin.at()).map(candidate -> candidate
                                .map(known -> found.get().admit(new MandateId(mandateId), wish, known, origin))
                                .orElseGet(() -> new Move.Refused(MandateRefusal.MANDATEE_UNKNOWN))));
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

    Uni<MandateOutcome> carryOut(Work work, Move move) {
        return switch (move) {
            case Move.Refused(MandateRefusal refusal) -> refused(refusal);
            case Move.Changed changed -> keep(work, changed).map(MandateOutcome.Done::new);
        };
    }

    Uni<Mandate> keep(Work work, Move.Changed changed) {
        return mandates.keep(work, changed)
                .chain(() -> announcements.changed(work, changed.mandate()))
                .replaceWith(changed.mandate());
    }

    static Uni<MandateOutcome> refused(MandateRefusal refusal) {
        return Uni.createFrom().item(new MandateOutcome.Refused(refusal));
    }
}
