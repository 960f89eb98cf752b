package be.zorgkring.action.plan.domain;

import be.zorgkring.action.catalogue.domain.ActionCode;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.vocabulary.PilotCode;
import java.time.LocalDate;
import java.util.Objects;

/** A person taken into an action: counted on a date and by a criterion, never without them. */
public record Inclusion(
        InclusionId id, ActionId action, ActionCode actionCode, PilotCode pilot, Criterion criterion, LocalDate on) {

    public Inclusion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(action);
        Objects.requireNonNull(actionCode);
        Objects.requireNonNull(pilot);
        Objects.requireNonNull(criterion);
        Objects.requireNonNull(on);
    }
}
