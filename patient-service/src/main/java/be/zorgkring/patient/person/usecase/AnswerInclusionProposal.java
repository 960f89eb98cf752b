package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.common.usecase.ActingPerson;
import be.zorgkring.patient.common.usecase.LockRecords;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.InclusionProposal;
import be.zorgkring.patient.person.domain.InclusionProposal.Answer;
import be.zorgkring.patient.person.domain.InclusionProposalRefusal;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The person, or who acts for them, reads who wants them to take part in a pilot project, and says yes or no. A yes is
 * their own consent to take part; it gives nobody a place in the circle.
 */
@ApplicationScoped
public class AnswerInclusionProposal {

    private final Access access;
    private final LockRecords lockRecords;
    private final InclusionProposals proposals;
    private final InclusionFacts facts;
    private final Dossiers dossiers;
    private final Admissions admissions;
    private final Clock clock;

    AnswerInclusionProposal(
            Access access,
            LockRecords lockRecords,
            InclusionProposals proposals,
            InclusionFacts facts,
            Dossiers dossiers,
            Admissions admissions,
            Clock clock) {
        this.access = access;
        this.lockRecords = lockRecords;
        this.proposals = proposals;
        this.facts = facts;
        this.dossiers = dossiers;
        this.admissions = admissions;
        this.clock = clock;
    }

    /** Newest first. */
    public Uni<Outcome<List<InclusionProposals.Entry>>> list(
            Work work, Caller caller, PatientId patientId, Optional<UUID> before, int most) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .chain(decision -> decision.outcome()
                        .chain(own ->
                                proposals.of(work, patientId, before, most).map(Outcome::done)));
    }

    public Uni<Outcome<InclusionProposal>> answer(
            Work work, Caller caller, PatientId patientId, UUID id, Answer answer) {
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .chain(decision -> decision.outcome()
                        .chain(own -> lockRecords.of(work, patientId).chain(records -> proposals
                                .lockOf(work, patientId, id)
                                .map(found -> Outcome.found(found, InclusionProposalRefusal.NO_SUCH_INCLUSION_PROPOSAL)
                                        .then(proposal -> proposal.answer(answer, clock.instant())))
                                .chain(outcome -> outcome.chain(answered -> switch (answer) {
                                    case DECLINED -> keep(work, answered);
                                    case ACCEPTED ->
                                        takePart(work, records.surviving(), answered, ActingPerson.of(caller, own));
                                })))));
    }

    private Uni<Outcome<InclusionProposal>> keep(Work work, InclusionProposal answered) {
        return proposals.answer(work, answered).replaceWith(Outcome.done(answered));
    }

    private Uni<Outcome<InclusionProposal>> takePart(
            Work work, PatientId patientId, InclusionProposal accepted, Actor by) {
        PilotCode pilot = accepted.pilot();
        return facts.about(work, InclusionFacts.Question.pilot(pilot)).chain(answer -> answer.against(
                        pilot, BelgianCalendar.day(clock.instant()))
                .map(Outcome::<InclusionProposal>soonRefused)
                .orElseGet(() -> dossiers.lock(work, List.of(patientId)).chain(found -> include(
                                found.getFirst(), pilot, by)
                        .<Uni<Outcome<InclusionProposal>>>fold(
                                next -> admissions.admit(work, List.of(next)).chain(() -> keep(work, accepted)),
                                // Who takes part already, by another way, is content.
                                refusal -> refusal == InclusionRefusal.ALREADY_INCLUDED
                                        ? keep(work, accepted)
                                        : Outcome.soonRefused(refusal)))));
    }

    private Outcome<Dossier> include(Dossier dossier, PilotCode pilot, Actor by) {
        Instant now = clock.instant();
        return dossier.include(
                new Inclusion(
                        dossier.person(), pilot, SharingWish.GIVEN, Method.OWN_SIGN_IN, now, BelgianCalendar.day(now)),
                by);
    }
}
