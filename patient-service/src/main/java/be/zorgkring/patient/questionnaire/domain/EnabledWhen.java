package be.zorgkring.patient.questionnaire.domain;

import java.util.List;
import java.util.Optional;

/**
 * Asks an item only after a certain answer to an earlier one.
 *
 * @param item the earlier item
 * @param is the answers after which it is asked; empty when bounds say it
 * @param atLeast for numbers and scales
 * @param atMost for numbers and scales
 */
public record EnabledWhen(String item, List<Value> is, Optional<Integer> atLeast, Optional<Integer> atMost) {

    public EnabledWhen {
        is = List.copyOf(is);
        if (is.isEmpty() && atLeast.isEmpty() && atMost.isEmpty()) {
            throw new IllegalArgumentException("nothing enables an item after " + item);
        }
    }

    boolean holdsFor(Value earlier) {
        if (earlier instanceof Value.Whole(int number)
                && (number < atLeast.orElse(Integer.MIN_VALUE) || number > atMost.orElse(Integer.MAX_VALUE))) {
            return false;
        }
        return is.isEmpty() ? earlier instanceof Value.Whole : earlier.isAmong(is);
    }
}
