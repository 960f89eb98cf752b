package be.zorgkring.patient.person.api;

import static be.zorgkring.kernel.bulk.Item.LONGEST_REFERENCE;
import static be.zorgkring.kernel.bulk.Item.MOST;

import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.person.api.InclusionReader.CountingDate;
import be.zorgkring.patient.person.domain.Inclusion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the items of one import, each sound or flawed on its own; no two that are sound have the same reference. */
final class ImportItems {

    private final InclusionReader reader;
    private final Set<String> references = new HashSet<>();

    private ImportItems(InclusionReader reader) {
        this.reader = reader;
    }

    static Checked<List<Item<Inclusion>>> read(ImportRequest request, InclusionReader reader) {
        List<ImportRequest.Item> sent = request == null || request.items() == null ? List.of() : request.items();
        if (sent.isEmpty() || sent.size() > MOST) {
            return Checked.flawed("/items", sent.isEmpty() ? Flaw.REQUIRED : Flaw.SIZE);
        }
        ImportItems items = new ImportItems(reader);
        return Checked.sound(sent.stream().map(items::read).toList());
    }

    /** Without a reference where it is not one, and then read no further. */
    private Item<Inclusion> read(ImportRequest.Item sent) {
        Fields fields = new Fields();
        fields.need("", sent);
        String reference =
                sent == null ? null : fields.need("/reference", sent.reference(), Rules.line(LONGEST_REFERENCE));
        fields.noteIf(reference != null && !references.add(reference), "/reference", Flaw.REPEATED);
        return new Item<>(
                reference,
                fields.sound(() -> sent).then(item -> reader.read(item.inclusion(), CountingDate.DAY_OF_CONSENT)));
    }
}
