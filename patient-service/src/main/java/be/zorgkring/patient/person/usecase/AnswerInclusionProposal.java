package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
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

    /** What came of it. */
    public sealed interface Result {

        record Done() implements Result {}

        record NotYours(Decision.Refused decision) implements Result {}

        record NotAnswered(InclusionProposalRefusal refusal) implements Result {}

        record NotIncluded(InclusionRefusal refusal) implements Result {}
    }

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

    /** Newest first, one more than wanted when there are more. */
    public Uni<Outcome<List<InclusionProposals.Entry>, Decision.Refused>> list(
            Work work, Caller caller, PatientId patientId, Optional<UUID> before, int most) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused ->
                        Uni.createFrom()
                                .item(Outcome.<List<InclusionProposals.Entry>, Decision.Refused>refused(refused));
                    case Decision.Allowed allowed ->
                        proposals.of(work, patientId, before, most + 1).map(Outcome::done);
                });
    }

    public Uni<Result> run(Work work, Caller caller, PatientId patientId, UUID id, Answer answer) {
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused -> done(new Result.NotYours(refused));
                    case Decision.Allowed allowed ->
                        lockRecords.of(work, patientId).chain(records -> proposals
                                .lockOf(work, patientId, id)
                                .chain(found -> found.isEmpty()
                                        ? done(new Result.NotAnswered(
                                                InclusionProposalRefusal.NO_SUCH_INCLUSION_PROPOSAL))
                                        : answer(
                                                work,
                                                found.get(),
                                                answer,
                                                ActingPerson.of(caller, allowed),
                                                records.surviving())));
                });
    }

    private Uni<Result> answer(Work work, InclusionProposal proposal, Answer answer, Actor by, PatientId surviving) {
        Instant now = clock.instant();
        return proposal.answer(answer, now)
                .map(answered -> switch (answer) {
                    case DECLINED -> keep(work, answered);
                    case ACCEPTED ->
                        takePart(work, surviving, answered.pilot(), by, now)
                                .chain(refusal -> refusal.<Uni<Result>>map(why -> done(new Result.NotIncluded(why)))
                                        .orElseGet(() -> keep(work, answered)));
                })
                .orElseGet(() -> done(new Result.NotAnswered(InclusionProposalRefusal.INCLUSION_PROPOSAL_CLOSED)));
    }

    private Uni<Result> keep(Work work, InclusionProposal answered) {
        return proposals.answer(work, answered).replaceWith(new Result.Done());
    }

    /** Who takes part already, by another way, is content. */
    private Uni<Optional<InclusionRefusal>> takePart(
            Work work, PatientId patientId, PilotCode pilot, Actor by, Instant now) {
        return facts.about(work, InclusionFacts.Question.pilot(pilot)).chain(answer -> {
            Optional<InclusionRefusal> notNow = answer.against(pilot, BelgianCalendar.day(now));
            if (notNow.isPresent()) {
                return Uni.createFrom().item(notNow);
            }
            return dossiers.lock(work, List.of(patientId)).chain(found -> switch (include(
                    found.getFirst(), pilot, by, now)) {
                case Dossier.Admission.Admitted(Dossier next) ->
                    admissions.carryOut(work, List.of(next)).replaceWith(Optional.<InclusionRefusal>empty());
                case Dossier.Admission.Refused(InclusionRefusal refusal) ->
                    Uni.createFrom().item(Optional.of(refusal).filter(why -> why != InclusionRefusal.ALREADY_INCLUDED));
            });
        });
    }

    private static Dossier.Admission include(Dossier dossier, PilotCode pilot, Actor by, Instant now) {
        return dossier.include(
                new Inclusion(
                        dossier.person(), pilot, SharingWish.GIVEN, Method.OWN_SIGN_IN, now, BelgianCalendar.day(now)),
                by);
    }

    private static Uni<Result> done(Result result) {
        return Uni.createFrom().item(result);
    }
}
