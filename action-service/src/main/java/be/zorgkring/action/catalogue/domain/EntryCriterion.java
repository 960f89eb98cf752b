package be.zorgkring.action.catalogue.domain;

import be.zorgkring.action.vocabulary.Labels;
import java.util.Objects;
import java.util.Optional;

/** One way into an action, with the words in which people read it. */
public record EntryCriterion(Criterion criterion, Optional<Labels> label) {

    public EntryCriterion {
        Objects.requireNonNull(criterion);
        Objects.requireNonNull(label);
    }
}
