package be.zorgkring.patient.export.fhir;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart.Asked;
import be.zorgkring.kernel.export.TakeOwnData;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.fhir.Bundle;
import be.zorgkring.patient.common.fhir.FhirPart;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The person's copy as other systems of care read it. */
@ApplicationScoped
public class TakeBundle {

    private final TakeOwnData takeOwnData;
    private final List<FhirPart> parts;
    private final Clock clock;

    TakeBundle(TakeOwnData takeOwnData, @All List<FhirPart> parts, Clock clock) {
        this.takeOwnData = takeOwnData;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(FhirPart::position))
                .toList();
        this.clock = clock;
    }

    public Uni<Outcome<Bundle>> take(Work work, Caller caller, UUID patientId, Locale language) {
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        parts.forEach(part -> categories.addAll(part.categories()));
        return takeOwnData
                .decide(work, caller, patientId, categories)
                .chain(outcome ->
                        outcome.chain(allowed -> gather(work, new Asked(patientId, allowed.ground(), language))
                                .map(Outcome::done)));
    }

    private Uni<Bundle> gather(Work work, Asked asked) {
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(part -> part.of(work, asked))
                .collect()
                .asList()
                .map(entries -> Bundle.collection(
                        clock.instant(), entries.stream().flatMap(List::stream).toList()));
    }
}
