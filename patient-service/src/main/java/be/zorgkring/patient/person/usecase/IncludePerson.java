package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.InclusionsOnRecord;
import be.zorgkring.patient.accesslog.usecase.InclusionsOnRecord.Recorder;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.condition.usecase.ReadConditions;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Includes one person in a pilot project. A professional must stand in the directory; who is known already is included by
 * whom the access rule lets write in their record, and asked about anybody else. An importer brings what was recorded
 * elsewhere.
 */
@ApplicationScoped
public class IncludePerson {

    private final InclusionFacts facts;
    private final Access access;
    private final ProposeInclusion proposeInclusion;
    private final Dossiers dossiers;
    private final Admissions admissions;
    private final InclusionsOnRecord record;

    IncludePerson(
            InclusionFacts facts,
            Access access,
            ProposeInclusion proposeInclusion,
            Dossiers dossiers,
            Admissions admissions,
            InclusionsOnRecord record) {
        this.facts = facts;
        this.access = access;
        this.proposeInclusion = proposeInclusion;
        this.dossiers = dossiers;
        this.admissions = admissions;
        this.record = record;
    }

    /** Fails with {@link IncludedMeanwhile} when the whole transaction is to be tried again. */
    public Uni<InclusionOutcome> run(Work work, Caller caller, Inclusion asked) {
        InclusionFacts.Question question = new InclusionFacts.Question(
                List.of(asked.pilot()), List.of(asked.person().insz()), caller.nihdi8(), caller.clientId(), List.of());
        return facts.about(work, question).chain(answer -> switch (recorder(caller, answer.professional())) {
            case Outcome.Refused<Recorder, InclusionRefusal>(InclusionRefusal refusal) -> {
                work.leavesNoRecord(NoRecord.REFUSED_BEFORE);
                yield done(new InclusionOutcome.Refused(refusal));
            }
            case Outcome.Done<Recorder, InclusionRefusal>(Recorder recorder) -> {
                Optional<PatientId> known =
                        Optional.ofNullable(answer.people().get(asked.person().insz()));
                yield answer.against(asked.pilot(), asked.on())
                        .map(refusal -> refuse(work, recorder, known, refusal))
                        .orElseGet(() -> switch (recorder) {
                            case Recorder.Import load -> include(work, load, asked, answer, true);
                            case Recorder.Registered who ->
                                known.map(id -> decide(work, caller, who, asked, answer, id))
                                        .orElseGet(() -> begin(work, caller, who, asked, answer));
                        });
            }
        });
    }

    private static Outcome<Recorder, InclusionRefusal> recorder(
            Caller caller, Optional<IncludingProfessional> registered) {
        if (caller.hasRole("importer")) {
            return Outcome.done(new Recorder.Import(caller.clientId()));
        }
        if (registered.isEmpty()) {
            return Outcome.refused(InclusionRefusal.PROFESSIONAL_NOT_REGISTERED);
        }
        IncludingProfessional professional = registered.get();
        return professional.suspended()
                ? Outcome.refused(InclusionRefusal.PROFESSIONAL_SUSPENDED)
                : Outcome.done(new Recorder.Registered(
                        caller.accountId(),
                        professional.professionalId(),
                        professional.organisationId(),
                        professional.role(),
                        caller.clientId()));
    }

    /** No wish of theirs is known yet; how many people one caller begins a record of is bounded all the same. */
    private Uni<InclusionOutcome> begin(
            Work work, Caller caller, Recorder recorder, Inclusion asked, InclusionFacts.Answer answer) {
        return access.permitsPace(caller, Uuid7.next()) ? include(work, recorder, asked, answer, true) : tooMany(work);
    }

    private static Uni<InclusionOutcome> tooMany(Work work) {
        work.leavesNoRecord(NoRecord.NOBODY_FOUND);
        return done(new InclusionOutcome.NotPermitted(new Decision.Refused(Reason.TOO_MANY_RECORDS)));
    }

    private Uni<InclusionOutcome> decide(
            Work work,
            Caller caller,
            Recorder.Registered recorder,
            Inclusion asked,
            InclusionFacts.Answer answer,
            PatientId patientId) {
        Set<DataCategory> written = written(asked);
        return access.decide(work, caller, patientId.value(), Operation.WRITE, written)
                .chain(decision -> switch (decision) {
                    case Decision.Allowed allowed
                    when allowed.categories().containsAll(written) -> include(work, recorder, asked, answer, false);
                    case Decision.Allowed partly ->
                        done(new InclusionOutcome.NotPermitted(new Decision.Refused(Reason.CATEGORY_NOT_PERMITTED)));
                    case Decision.Refused refused -> refused(work, recorder, asked, patientId, refused);
                });
    }

    /** Why somebody is in the target group of a pilot project is a matter of their conditions. */
    private static Set<DataCategory> written(Inclusion asked) {
        Set<DataCategory> written = EnumSet.of(DataCategory.CONDITIONS);
        asked.person().conditions().stream().map(ReadConditions::category).forEach(written::add);
        return written;
    }

    /** One answer, whether the caller has no place there, is shut out, or the person took part long ago. */
    private Uni<InclusionOutcome> refused(
            Work work, Recorder.Registered recorder, Inclusion asked, PatientId patientId, Decision.Refused refused) {
        return switch (refused.reason()) {
            case ACCESS_STATE_STALE, TOO_MANY_RECORDS, SUSPENDED -> done(new InclusionOutcome.NotPermitted(refused));
            case NOT_IN_CIRCLE,
                    NO_SHARING_CONSENT,
                    EXCLUDED,
                    CATEGORY_NOT_PERMITTED,
                    NOT_A_PROFESSIONAL,
                    HAS_ACCESS_ALREADY,
                    HELD_BACK ->
                proposeInclusion
                        .run(work, recorder, asked, patientId, refused.reason())
                        .replaceWith(new InclusionOutcome.LeftToThePerson());
        };
    }

    /** @param toRecord whether nothing is on record of it yet */
    private Uni<InclusionOutcome> include(
            Work work, Recorder recorder, Inclusion asked, InclusionFacts.Answer answer, boolean toRecord) {
        return dossiers.lock(work, answer.people().values()).chain(known -> {
            Intake intake = new Intake(answer, known);
            return switch (intake.decide(asked, recorder.actor())) {
                case Outcome.Done<Dossier, InclusionRefusal>(Dossier dossier) ->
                    admissions
                            .carryOut(work, intake.touched())
                            .chain(() -> toRecord
                                    ? record.allowed(work, recorder, List.of(dossier.id()))
                                    : Uni.createFrom().voidItem())
                            .replaceWith(new InclusionOutcome.Included(dossier));
                case Outcome.Refused<Dossier, InclusionRefusal>(InclusionRefusal refusal) ->
                    refuse(work, recorder, known.stream().map(Dossier::id).findFirst(), refusal);
            };
        });
    }

    private Uni<InclusionOutcome> refuse(
            Work work, Recorder recorder, Optional<PatientId> known, InclusionRefusal refusal) {
        return record.refused(work, recorder, known.stream().toList(), refusal.code())
                .replaceWith(new InclusionOutcome.Refused(refusal));
    }

    private static Uni<InclusionOutcome> done(InclusionOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
