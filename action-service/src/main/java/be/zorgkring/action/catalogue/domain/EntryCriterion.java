package be.zorgkring.action.catalogue.domain;

import be.zorgkring.kernel.vocabulary.Label;
import java.util.Objects;
import java.util.Optional;

/** One way into an action, with the words in which people read it. */
public record EntryCriterion(Criterion criterion, Optional<Label> label) {

    public EntryCriterion {
        Objects.requireNonNull(criterion);
        Objects.requireNonNull(label);
    }
}
