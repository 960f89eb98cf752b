package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.InTurn;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.bulk.ItemOutcome;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.accesslog.usecase.InclusionsOnRecord;
import be.zorgkring.patient.accesslog.usecase.InclusionsOnRecord.Recorder;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Inclusion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Includes up to five hundred people in one transaction. Each item stands on its own, and one that was imported before is
 * answered and not repeated. References are looked up along with all else that is asked, and a person may be named by any number
 * that they ever had, which the kernel's {@link be.zorgkring.kernel.bulk.Import} does not provide for.
 */
@ApplicationScoped
public class ImportPersons {

    private static final ItemOutcome OF_ANOTHER = new ItemOutcome.Flawed(
            List.of(new Flaw("/reference", Flaw.REFERENCE_OF_ANOTHER), new Flaw("/insz", Flaw.REFERENCE_OF_ANOTHER)));

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

    /**
     * Fails with {@link IncludedMeanwhile} when the whole transaction is to be tried again. The outcomes are in the order of the
     * items; no two that are sound have the same reference.
     */
    public Uni<List<ItemOutcome>> load(Work work, Caller caller, List<Item<Inclusion>> items) {
        Map<String, Inclusion> sound = new LinkedHashMap<>();
        items.forEach(item -> item.content().found().ifPresent(asked -> sound.put(item.reference(), asked)));
        return include(work, caller, sound).map(outcomes -> items.stream()
                .map(item -> switch (item.content()) {
                    case Checked.Sound<Inclusion> asked -> outcomes.get(item.reference());
                    case Checked.Flawed<Inclusion>(List<Flaw> flaws) -> new ItemOutcome.Flawed(flaws);
                })
                .toList());
    }

    private Uni<Map<String, ItemOutcome>> include(Work work, Caller caller, Map<String, Inclusion> sound) {
        if (sound.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        InclusionFacts.Question question = new InclusionFacts.Question(
                sound.values().stream().map(Inclusion::pilot).toList(),
                sound.values().stream().map(asked -> asked.person().insz()).toList(),
                Optional.empty(),
                caller.clientId(),
                sound.keySet());
        return facts.about(work, question)
                .chain(answer -> dossiers.lock(work, Set.copyOf(answer.people().values()))
                        .chain(known -> include(work, caller, sound, answer, known)));
    }

    private Uni<Map<String, ItemOutcome>> include(
            Work work, Caller caller, Map<String, Inclusion> sound, InclusionFacts.Answer answer, List<Dossier> known) {
        Recorder recorder = new Recorder.Import(caller.clientId());
        Intake intake = new Intake(answer, known);
        Map<String, ItemOutcome> outcomes = new HashMap<>();
        Map<String, PatientId> created = new LinkedHashMap<>();
        Map<PatientId, String> refused = new LinkedHashMap<>();
        sound.forEach((reference, asked) -> {
            PatientId before = answer.references().get(reference);
            PatientId holder = answer.people().get(asked.person().insz());
            if (before != null) {
                outcomes.put(reference, before.equals(holder) ? new ItemOutcome.Existing(before.value()) : OF_ANOTHER);
                return;
            }
            switch (intake.decide(asked, recorder.actor())) {
                case Outcome.Done<Dossier>(Dossier dossier) -> {
                    outcomes.put(reference, new ItemOutcome.Created(dossier.id().value()));
                    created.put(reference, dossier.id());
                }
                case Outcome.Refused<Dossier>(Refusal refusal) -> {
                    outcomes.put(reference, new ItemOutcome.Refused(refusal));
                    if (holder != null) {
                        refused.put(holder, refusal.code());
                    }
                }
            }
        });
        if (created.isEmpty() && refused.isEmpty()) {
            work.leavesNoRecord(answer.references().isEmpty() ? NoRecord.NOBODY_FOUND : NoRecord.REPEATED);
        }
        return admissions
                .admit(work, intake.touched())
                .chain(() -> imported.remember(work, caller.clientId(), created))
                .chain(() -> record.allowed(work, recorder, new LinkedHashSet<>(created.values())))
                .chain(() -> refusals(work, recorder, refused))
                .replaceWith(outcomes);
    }

    /** Known people read that somebody wanted to include them, whoever it was. */
    private Uni<Void> refusals(Work work, Recorder recorder, Map<PatientId, String> refused) {
        return InTurn.each(
                refused.entrySet(), each -> record.refused(work, recorder, List.of(each.getKey()), each.getValue()));
    }
}
