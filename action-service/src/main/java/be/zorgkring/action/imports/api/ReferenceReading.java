package be.zorgkring.action.imports.api;

import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;

/** Reads the names that a loader uses. */
public final class ReferenceReading {

    private static final int LIMIT = 200;

    private ReferenceReading() {}

    public static Checked<String> reference(String raw) {
        return Rules.line(LIMIT).apply(raw);
    }

    /** The action, by exactly one of its two names; null, and no flaw, when there is neither. */
    public static ActionName action(Fields fields, String reference, String id) {
        fields.noteIf(reference != null && id != null, "/actionId", Flaw.UNEXPECTED);
        return id != null
                ? fields.maybe(
                        "/actionId", id, raw -> Rules.uuid(raw).map(known -> new ActionName.Id(new ActionId(known))))
                : fields.maybe(
                        "/actionReference", reference, raw -> reference(raw).map(ActionName.Reference::new));
    }
}
