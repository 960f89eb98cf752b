package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.accesslog.usecase.InclusionsOnRecord;
import be.zorgkring.patient.accesslog.usecase.InclusionsOnRecord.Recorder;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Includes up to five hundred people in one transaction. Each item stands on its own, and one that was imported before is
 * answered and not repeated.
 */
@ApplicationScoped
public class ImportPersons {

    public static final int MOST = 500;

    /** @param reference by which the importer knows the item; unique among its items */
    public record Item(String reference, Inclusion asked) {}

    /** @param isNew it was not imported before */
    public record Loaded(PatientId id, boolean isNew) {}

    private final InclusionFacts facts;
    private final Dossiers dossiers;
    private final ImportedPersons imported;
    private final Admissions admissions;
    private final InclusionsOnRecord record;

    ImportPersons(
            InclusionFacts facts,
            Dossiers dossiers,
            ImportedPersons imported,
            Admissions admissions,
            InclusionsOnRecord record) {
        this.facts = facts;
        this.dossiers = dossiers;
        this.imported = imported;
        this.admissions = admissions;
        this.record = record;
    }

    private static Outcome<Loaded> known(PatientId before, PatientId ofNumber) {
        return before.equals(ofNumber)
                ? Outcome.done(new Loaded(before, false))
                : Outcome.refused(InclusionRefusal.REFERENCE_OF_ANOTHER);
    }

    /** Fails with {@link IncludedMeanwhile} when the whole transaction is to be tried again. */
    public Uni<Map<String, Outcome<Loaded>>> load(Work work, Caller caller, List<Item> items) {
        if (items.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        InclusionFacts.Question question = new InclusionFacts.Question(
                items.stream().map(item -> item.asked().pilot()).toList(),
                items.stream().map(item -> item.asked().person().insz()).toList(),
                Optional.empty(),
                caller.clientId(),
                items.stream().map(Item::reference).toList());
        return facts.about(work, question)
                .chain(answer -> dossiers.lock(work, Set.copyOf(answer.people().values()))
                        .chain(known -> include(work, caller, items, answer, known)));
    }

    private Uni<Map<String, Outcome<Loaded>>> include(
            Work work, Caller caller, List<Item> items, InclusionFacts.Answer answer, List<Dossier> known) {
        Recorder recorder = new Recorder.Import(caller.clientId());
        Intake intake = new Intake(answer, known);
        Map<String, Outcome<Loaded>> results = new LinkedHashMap<>();
        Map<String, PatientId> created = new LinkedHashMap<>();
        Map<PatientId, String> refused = new LinkedHashMap<>();
        for (Item item : items) {
            PatientId before = answer.references().get(item.reference());
            PatientId holder = answer.people().get(item.asked().person().insz());
            if (before != null) {
                results.put(item.reference(), known(before, holder));
                continue;
            }
            Outcome<Dossier> decided = intake.decide(item.asked(), recorder.actor());
            results.put(item.reference(), decided.map(dossier -> new Loaded(dossier.id(), true)));
            switch (decided) {
                case Outcome.Done<Dossier>(Dossier dossier) -> created.put(item.reference(), dossier.id());
                case Outcome.Refused<Dossier>(Refusal refusal) -> {
                    if (holder != null) {
                        refused.put(holder, refusal.code());
                    }
                }
            }
        }
        if (created.isEmpty() && refused.isEmpty()) {
            work.leavesNoRecord(answer.references().isEmpty() ? NoRecord.NOBODY_FOUND : NoRecord.REPEATED);
        }
        return admissions
                .admit(work, intake.touched())
                .chain(() -> imported.remember(work, caller.clientId(), created))
                .chain(() -> record.allowed(work, recorder, new LinkedHashSet<>(created.values())))
                .chain(() -> refusals(work, recorder, refused))
                .replaceWith(results);
    }

    /** Known people read that somebody wanted to include them, whoever it was. */
    private Uni<Void> refusals(Work work, Recorder recorder, Map<PatientId, String> refused) {
        Uni<Void> written = Uni.createFrom().voidItem();
        for (Map.Entry<PatientId, String> each : refused.entrySet()) {
            written = written.chain(() -> record.refused(work, recorder, List.of(each.getKey()), each.getValue()));
        }
        return written;
    }
}
