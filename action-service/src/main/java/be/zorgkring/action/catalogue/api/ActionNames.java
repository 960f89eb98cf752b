package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;

/** Reads how a bulk load names an action. */
public final class ActionNames {

    private ActionNames() {}

    /** The action, by exactly one of its two names; null, and no flaw, when there is neither. */
    public static ActionName read(Fields fields, String reference, String id) {
        fields.noteIf(reference != null && id != null, "/actionId", Flaw.UNEXPECTED);
        return id != null
                ? fields.maybe(
                        "/actionId", id, raw -> Rules.uuid(raw).map(known -> new ActionName.Id(new ActionId(known))))
                : fields.maybe("/actionReference", reference, raw -> Rules.line(ActionName.LONGEST_REFERENCE)
                        .apply(raw)
                        .map(ActionName.Reference::new));
    }
}
