package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.person.api.InclusionReader.CountingDate;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.usecase.ImportPersons;
import be.zorgkring.patient.person.usecase.ImportPersons.Loaded;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The items of one import, each sound or refused on its own, in the order in which they were sent. */
record ImportItems(List<ReadItem> items) {

    static final int LONGEST_REFERENCE = 100;

    /** @param reference as sent, or null when it cannot be repeated */
    record ReadItem(String reference, Checked<Inclusion> inclusion) {}

    /** Answer of an import. */
    record ImportView(List<ItemView> items) {}

    /** What became of an item. */
    enum ImportOutcome implements Coded {
        CREATED,
        EXISTING,
        REFUSED
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(String reference, UUID id, ImportOutcome outcome, Problem problem) {

        static ItemView of(String reference, Outcome<Loaded> outcome) {
            return outcome.fold(
                    loaded -> new ItemView(
                            reference,
                            loaded.id().value(),
                            loaded.isNew() ? ImportOutcome.CREATED : ImportOutcome.EXISTING,
                            null),
                    refusal -> refused(reference, Problem.of(refusal)));
        }

        static ItemView refused(String reference, Problem problem) {
            return new ItemView(reference, null, ImportOutcome.REFUSED, problem);
        }
    }

    static Checked<ImportItems> read(ImportRequest request, InclusionReader reader) {
        List<ImportRequest.Item> sent = request == null || request.items() == null ? List.of() : request.items();
        if (sent.isEmpty() || sent.size() > ImportPersons.MOST) {
            return Checked.flawed("/items", sent.isEmpty() ? Flaw.REQUIRED : Flaw.SIZE);
        }
        Set<String> references = new HashSet<>();
        List<ReadItem> items = new ArrayList<>(sent.size());
        for (ImportRequest.Item item : sent) {
            Fields fields = new Fields();
            fields.need("", item);
            String reference =
                    item == null ? null : fields.need("/reference", item.reference(), Rules.line(LONGEST_REFERENCE));
            fields.noteIf(reference != null && !references.add(reference), "/reference", Flaw.REPEATED);
            items.add(new ReadItem(
                    reference,
                    fields.sound(() -> item)
                            .then(sound -> reader.read(sound.inclusion(), CountingDate.DAY_OF_CONSENT))));
        }
        return Checked.sound(new ImportItems(items));
    }

    /** Those on which the use case decides. */
    List<ImportPersons.Item> sound() {
        return items.stream()
                .flatMap(item -> switch (item.inclusion()) {
                    case Checked.Sound<Inclusion>(Inclusion asked) ->
                        Stream.of(new ImportPersons.Item(item.reference(), asked));
                    case Checked.Flawed<Inclusion> flawed -> Stream.<ImportPersons.Item>empty();
                })
                .toList();
    }

    ImportView view(Map<String, Outcome<Loaded>> results) {
        return new ImportView(items.stream()
                .map(item -> switch (item.inclusion()) {
                    case Checked.Sound<Inclusion> sound -> ItemView.of(item.reference(), results.get(item.reference()));
                    case Checked.Flawed<Inclusion>(List<Flaw> flaws) ->
                        ItemView.refused(item.reference(), Problem.invalid(flaws));
                })
                .toList());
    }
}
