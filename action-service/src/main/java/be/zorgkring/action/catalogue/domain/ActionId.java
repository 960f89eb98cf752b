package be.zorgkring.action.catalogue.domain;

import java.util.Objects;
import java.util.UUID;

/** An action of the catalogue, whichever pilot it belongs to. */
public record ActionId(UUID value) {

    public ActionId {
        Objects.requireNonNull(value);
    }
}
