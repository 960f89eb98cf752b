package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.InclusionsOnRecord;
import be.zorgkring.patient.accesslog.usecase.InclusionsOnRecord.Recorder;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Includes one person in a pilot project. A professional must stand in the directory; an importer brings what was
 * recorded elsewhere.
 */
@ApplicationScoped
public class IncludePerson {

    private final InclusionFacts facts;
    private final Dossiers dossiers;
    private final Admissions admissions;
    private final InclusionsOnRecord record;

    IncludePerson(InclusionFacts facts, Dossiers dossiers, Admissions admissions, InclusionsOnRecord record) {
        this.facts = facts;
        this.dossiers = dossiers;
        this.admissions = admissions;
        this.record = record;
    }

    /** Fails with {@link IncludedMeanwhile} when the whole transaction is to be tried again. */
    public Uni<Outcome<Dossier, InclusionRefusal>> run(Work work, Caller caller, Inclusion asked) {
        InclusionFacts.Question question = new InclusionFacts.Question(
                List.of(asked.pilot()), List.of(asked.person().insz()), caller.nihdi8(), caller.clientId(), List.of());
        return facts.about(work, question).chain(answer -> switch (recorder(caller, answer.professional())) {
            case Outcome.Refused<Recorder, InclusionRefusal>(InclusionRefusal refusal) ->
                Uni.createFrom().item(Outcome.<Dossier, InclusionRefusal>refused(refusal));
            case Outcome.Done<Recorder, InclusionRefusal>(Recorder recorder) -> include(work, recorder, asked, answer);
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

    private Uni<Outcome<Dossier, InclusionRefusal>> include(
            Work work, Recorder recorder, Inclusion asked, InclusionFacts.Answer answer) {
        return dossiers.lock(work, answer.people().values()).chain(known -> {
            Intake intake = new Intake(answer.pilots(), answer.people(), known);
            Outcome<Dossier, InclusionRefusal> outcome = intake.decide(asked, recorder.actor());
            return admissions
                    .carryOut(work, intake.touched())
                    .chain(() -> switch (outcome) {
                        case Outcome.Done<Dossier, InclusionRefusal>(Dossier dossier) ->
                            record.allowed(work, recorder, List.of(dossier.id()));
                        case Outcome.Refused<Dossier, InclusionRefusal>(InclusionRefusal refusal) ->
                            record.refused(
                                    work,
                                    recorder,
                                    known.stream().map(Dossier::id).toList(),
                                    refusal.code());
                    })
                    .replaceWith(outcome);
        });
    }
}
