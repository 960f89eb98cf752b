package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Right answers to one version of a questionnaire, in the order of its items. */
public record Answers(SequencedMap<String, Value> byItem) {

    /** An answer, with the place where it stood in what was sent. */
    private record Placed(String pointer, Value value) {}

    /** The list that the pointers lead into; an item that is missing stands after its end, as RFC 6901 has it. */
    private static final String LIST = "/answers/";

    private static final String AFTER_THE_END = LIST + "-/";

    /** Reads all that was sent and tells all that is wrong with it. */
    static Checked<Answers> read(Questionnaire questionnaire, List<Given> given) {
        Fields fields = new Fields();
        Map<String, Placed> placed = new HashMap<>();
        Set<String> flawed = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            place(questionnaire, given.get(i), LIST + i, fields, placed, flawed);
        }
        SequencedMap<String, Value> answers = new LinkedHashMap<>();
        for (Item item : questionnaire.items()) {
            Placed answer = placed.get(item.id());
            boolean settled = item.enabledWhen()
                    .map(condition -> !flawed.contains(condition.item()))
                    .orElse(true);
            if (!isAsked(item, answers)) {
                // After a flawed answer nobody can say whether this item was to be asked.
                if (!settled) {
                    flawed.add(item.id());
                } else if (answer != null) {
                    fields.note(answer.pointer() + "/item", Flaw.UNEXPECTED);
                }
            } else if (answer != null) {
                answers.put(item.id(), answer.value());
            } else {
                fields.noteIf(item.required() && !flawed.contains(item.id()), AFTER_THE_END + item.id(), Flaw.REQUIRED);
            }
        }
        return fields.sound(() -> new Answers(answers));
    }

    private static void place(
            Questionnaire questionnaire,
            Given given,
            String pointer,
            Fields fields,
            Map<String, Placed> placed,
            Set<String> flawed) {
        String id = fields.need(pointer + "/item", given.item());
        Optional<Item> item = id == null ? Optional.empty() : questionnaire.item(id);
        if (item.isEmpty()) {
            fields.noteIf(id != null, pointer + "/item", Flaw.UNKNOWN_CODE);
            return;
        }
        if (placed.containsKey(id) || flawed.contains(id)) {
            fields.note(pointer + "/item", Flaw.REPEATED);
            return;
        }
        Value value = fields.take(
                pointer + "/value",
                given.value().map(item.get().kind()::read).orElseGet(() -> Checked.flawed(Flaw.FORMAT)));
        if (value == null) {
            flawed.add(id);
        } else {
            placed.put(id, new Placed(pointer, value));
        }
    }

    private static boolean isAsked(Item item, Map<String, Value> earlier) {
        return item.enabledWhen()
                .map(condition -> Optional.ofNullable(earlier.get(condition.item()))
                        .filter(condition::holdsFor)
                        .isPresent())
                .orElse(true);
    }

    @Override
    public String toString() {
        return "Answers[redacted]";
    }
}
