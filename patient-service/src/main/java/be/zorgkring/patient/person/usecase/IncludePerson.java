package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
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

    /**
     * Answers nothing when it was left to the person, whom the caller learns nothing of. Fails with {@link IncludedMeanwhile}
     * when the whole transaction is to be tried again.
     */
    public Uni<Outcome<Optional<Dossier>>> include(Work work, Caller caller, Inclusion asked) {
        InclusionFacts.Question question = new InclusionFacts.Question(
                List.of(asked.pilot()), List.of(asked.person().insz()), caller.nihdi8(), caller.clientId(), List.of());
        return facts.about(work, question).chain(answer -> recorder(caller, answer.professional())
                .<Uni<Outcome<Optional<Dossier>>>>fold(
                        recorder -> decide(work, caller, recorder, asked, answer), refusal -> {
                            work.leavesNoRecord(NoRecord.REFUSED_BEFORE);
                            return Outcome.soonRefused(refusal);
                        }));
    }

    private static Outcome<Recorder> recorder(Caller caller, Optional<IncludingProfessional> registered) {
        if (caller.hasRole("importer")) {
            return Outcome.done(new Recorder.Import(caller.clientId()));
        }
        return Outcome.found(registered, InclusionRefusal.PROFESSIONAL_NOT_REGISTERED)
                .then(professional -> professional.suspended()
                        ? Outcome.refused(InclusionRefusal.PROFESSIONAL_SUSPENDED)
                        : Outcome.done(new Recorder.Registered(
                                caller.accountId(),
                                professional.professionalId(),
                                professional.organisationId(),
                                professional.role(),
                                caller.clientId())));
    }

    private Uni<Outcome<Optional<Dossier>>> decide(
            Work work, Caller caller, Recorder recorder, Inclusion asked, InclusionFacts.Answer answer) {
        Optional<PatientId> known =
                Optional.ofNullable(answer.people().get(asked.person().insz()));
        return answer.against(asked.pilot(), asked.on())
                .map(refusal -> refuse(work, recorder, known, refusal))
                .orElseGet(() -> switch (recorder) {
                    case Recorder.Import load -> include(work, load, asked, answer, true);
                    case Recorder.Registered who ->
                        known.map(id -> decide(work, caller, who, asked, answer, id))
                                .orElseGet(() -> begin(work, caller, who, asked, answer));
                });
    }

    /** No wish of theirs is known yet; how many people one caller begins a record of is bounded all the same. */
    private Uni<Outcome<Optional<Dossier>>> begin(
            Work work, Caller caller, Recorder recorder, Inclusion asked, InclusionFacts.Answer answer) {
        if (access.permitsPace(caller, Uuid7.next())) {
            return include(work, recorder, asked, answer, true);
        }
        work.leavesNoRecord(NoRecord.NOBODY_FOUND);
        return Outcome.soonRefused(AccessRefusal.TOO_MANY_RECORDS);
    }

    private Uni<Outcome<Optional<Dossier>>> decide(
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
                    case Decision.Allowed partly -> Outcome.soonRefused(AccessRefusal.ACCESS_REFUSED);
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
    private Uni<Outcome<Optional<Dossier>>> refused(
            Work work, Recorder.Registered recorder, Inclusion asked, PatientId patientId, Decision.Refused refused) {
        return switch (refused.reason()) {
            case ACCESS_STATE_STALE, TOO_MANY_RECORDS, SUSPENDED -> Outcome.soonRefused(refused.refusal());
            case NOT_IN_CIRCLE,
                    NO_SHARING_CONSENT,
                    EXCLUDED,
                    CATEGORY_NOT_PERMITTED,
                    NOT_A_PROFESSIONAL,
                    HAS_ACCESS_ALREADY,
                    HELD_BACK ->
                proposeInclusion
                        .propose(work, recorder, asked, patientId, refused.reason())
                        .replaceWith(Outcome.done(Optional.empty()));
        };
    }

    /** @param toRecord whether nothing is on record of it yet */
    private Uni<Outcome<Optional<Dossier>>> include(
            Work work, Recorder recorder, Inclusion asked, InclusionFacts.Answer answer, boolean toRecord) {
        return dossiers.lock(work, answer.people().values()).chain(known -> {
            Intake intake = new Intake(answer, known);
            return intake.decide(asked, recorder.actor())
                    .<Uni<Outcome<Optional<Dossier>>>>fold(
                            dossier -> admissions
                                    .admit(work, intake.touched())
                                    .chain(() -> toRecord
                                            ? record.allowed(work, recorder, List.of(dossier.id()))
                                            : Uni.createFrom().voidItem())
                                    .replaceWith(Outcome.done(Optional.of(dossier))),
                            refusal -> refuse(
                                    work,
                                    recorder,
                                    known.stream().map(Dossier::id).findFirst(),
                                    refusal));
        });
    }

    private Uni<Outcome<Optional<Dossier>>> refuse(
            Work work, Recorder recorder, Optional<PatientId> known, Refusal refusal) {
        return record.refused(work, recorder, known.stream().toList(), refusal.code())
                .replaceWith(Outcome.refused(refusal));
    }
}
