package be.zorgkring.action.imports.api;

import be.zorgkring.action.api.Faults;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.vocabulary.Text;
import java.util.Optional;

/** Reads the names that a loader uses. */
public final class ReferenceReading {

    private static final int LIMIT = 200;

    private ReferenceReading() {}

    public static Optional<String> reference(Faults faults, String raw) {
        return faults.need("reference", raw, text -> Text.line(text, LIMIT));
    }

    /** The action, by exactly one of its two names; no fault when there is neither. */
    public static Optional<ActionName> action(Faults faults, String reference, String id) {
        if (reference != null && id != null) {
            faults.add("actionId", "field.ambiguous");
            return Optional.empty();
        }
        return faults.maybe("actionId", id, Faults::uuid)
                .<ActionName>map(value -> new ActionName.Id(new ActionId(value)))
                .or(() -> faults.maybe("actionReference", reference, text -> Text.line(text, LIMIT))
                        .map(ActionName.Reference::new));
    }
}
