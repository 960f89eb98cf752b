package be.zorgkring.action.catalogue.domain;

import be.zorgkring.action.vocabulary.PilotCode;

/** Why the catalogue did not change. */
public sealed interface CatalogueRefusal {

    record ActionUnknown() implements CatalogueRefusal {}

    record PilotUnknown(PilotCode pilot) implements CatalogueRefusal {}

    record NotCoordinator(PilotCode pilot) implements CatalogueRefusal {}

    record CodeTaken(ActionCode code) implements CatalogueRefusal {}

    record IllegalMove(String from, String to) implements CatalogueRefusal {}

    record Stale(long current) implements CatalogueRefusal {}
}
