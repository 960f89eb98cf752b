package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.ActionId;

/** How a bulk load names an action: by this service's id, or by the reference under which it was loaded. */
public sealed interface ActionName {

    /** Greatest length of a reference of a bulk load. */
    int LONGEST_REFERENCE = 200;

    record Id(ActionId id) implements ActionName {}

    record Reference(String reference) implements ActionName {}
}
