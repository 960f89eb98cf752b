package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.mandate.usecase.MandateOutcome;
import be.zorgkring.patient.mandate.usecase.RegisterMandate;
import be.zorgkring.patient.merge.usecase.MergeRecords;
import be.zorgkring.patient.merge.usecase.UndoMerge;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.replacement.usecase.ReplaceInsz;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What is proposed is looked at, and in the end done, by the use case of its own feature. */
@ApplicationScoped
class CarryOut {

    private final RegisterMandate registerMandate;
    private final ReplaceInsz replaceInsz;
    private final MergeRecords mergeRecords;
    private final UndoMerge undoMerge;

    CarryOut(RegisterMandate registerMandate, ReplaceInsz replaceInsz, MergeRecords mergeRecords, UndoMerge undoMerge) {
        this.registerMandate = registerMandate;
        this.replaceInsz = replaceInsz;
        this.mergeRecords = mergeRecords;
        this.undoMerge = undoMerge;
    }

    /** Why it could not be carried out now. */
    Uni<Optional<Impediment>> impediment(Work work, UUID by, Proposed proposed) {
        return switch (proposed) {
            case Proposed.MandateRegistration registration ->
                registerMandate.refusal(work, by, registration).map(found -> found.map(Impediment.OfMandate::new));
            case Proposed.NumberReplacement(var person, var replacement) ->
                replaceInsz.refusal(work, person, replacement).map(found -> found.map(Impediment.OfNumber::new));
            case Proposed.Merge(var surviving, var retired, var evidence) ->
                mergeRecords.refusal(work, surviving, retired).map(found -> found.map(Impediment.OfMerge::new));
            case Proposed.MergeUndoing undoing ->
                undoMerge
                        .undoable(work, undoing.mergeId())
                        .map(outcome -> outcome.fold(
                                merge -> Optional.empty(), refusal -> Optional.of(new Impediment.OfMerge(refusal))));
        };
    }

    /** Answers with the id of what came of it. */
    Uni<Outcome<UUID, Impediment>> run(Work work, UUID by, Proposed proposed) {
        return switch (proposed) {
            case Proposed.MandateRegistration registration ->
                registerMandate.run(work, by, Uuid7.next(), registration).map(outcome -> switch (outcome) {
                    case MandateOutcome.Done(var mandate) ->
                        Outcome.done(mandate.id().value());
                    case MandateOutcome.Refused(var refusal) -> Outcome.refused(new Impediment.OfMandate(refusal));
                    case MandateOutcome.NotYours never -> throw new IllegalStateException("nobody was asked");
                });
            case Proposed.NumberReplacement(var person, var replacement) ->
                replaceInsz
                        .run(work, by, person, replacement)
                        .map(outcome -> outcome.fold(
                                since -> Outcome.done(person.value()),
                                refusal -> Outcome.refused(new Impediment.OfNumber(refusal))));
            case Proposed.Merge(var surviving, var retired, var evidence) ->
                mergeRecords
                        .run(work, by, surviving, retired, evidence)
                        .map(outcome -> outcome.fold(
                                merge -> Outcome.done(merge.id()),
                                refusal -> Outcome.refused(new Impediment.OfMerge(refusal))));
            case Proposed.MergeUndoing undoing ->
                undoMerge
                        .run(work, by, undoing.mergeId(), undoing.reason())
                        .map(outcome -> outcome.fold(
                                merge -> Outcome.done(merge.id()),
                                refusal -> Outcome.refused(new Impediment.OfMerge(refusal))));
        };
    }
}
