package be.zorgkring.kernel.export;

import be.zorgkring.kernel.ThisService;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart.Asked;
import be.zorgkring.kernel.outcome.Outcome;
import io.quarkus.arc.All;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The person, or who may act for them in this, takes a copy of what the service keeps; nobody else ever does. */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
public class TakeOwnData {

    private final Access access;
    private final List<ExportPart> parts;
    private final List<CopyTaken> taken;
    private final Clock clock;
    private final String service;

    TakeOwnData(
            Access access, @All List<ExportPart> parts, @All List<CopyTaken> taken, Clock clock, ThisService service) {
        this.access = access;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ExportPart::position).thenComparing(ExportPart::name))
                .toList();
        this.taken = taken;
        this.clock = clock;
        this.service = service.name();
    }

    public Uni<Outcome<OwnData>> take(Work work, Caller caller, UUID patientId, Locale language) {
        return decide(work, caller, patientId, categories())
                .chain(outcome ->
                        outcome.chain(allowed -> gather(work, new Asked(patientId, allowed.ground(), language))
                                .map(Outcome::done)));
    }

    /** Decides on a copy in another form than {@link OwnData}, and puts it on record. */
    public Uni<Outcome<Decision.Allowed>> decide(
            Work work, Caller caller, UUID patientId, Set<DataCategory> categories) {
        return access.decide(work, caller, patientId, Operation.EXPORT, categories)
                .chain(decision -> decision.outcome().chain(allowed -> switch (allowed.ground()) {
                    case SELF, MANDATE -> taken(work, patientId, allowed).replaceWith(Outcome.done(allowed));
                    case CIRCLE, ORGANISATION, EMERGENCY ->
                        throw new IllegalStateException("the rule gives a copy to nobody of the circle");
                }));
    }

    private Uni<Void> taken(Work work, UUID patientId, Decision.Allowed by) {
        return Multi.createFrom()
                .iterable(taken)
                .onItem()
                .transformToUniAndConcatenate(each -> each.run(work, patientId, by))
                .collect()
                .last();
    }

    private Set<DataCategory> categories() {
        Set<DataCategory> all = EnumSet.noneOf(DataCategory.class);
        parts.forEach(part -> all.addAll(part.categories()));
        return all;
    }

    private Uni<OwnData> gather(Work work, Asked asked) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<OwnData.Cut> cut = new ArrayList<>();
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(part -> part.of(work, asked).invoke(exported -> {
                    if (values.put(part.name(), exported.value()) != null) {
                        throw new IllegalStateException("two parts of one name: " + part.name());
                    }
                    if (exported.kept() != null) {
                        cut.add(new OwnData.Cut(part.name(), exported.kept(), exported.next()));
                    }
                }))
                .collect()
                .asList()
                .map(gathered -> new OwnData(service, asked.patientId(), clock.instant(), values, cut));
    }
}
