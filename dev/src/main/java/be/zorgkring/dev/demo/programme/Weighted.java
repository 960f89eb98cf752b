package be.zorgkring.dev.demo.programme;

import java.util.List;
import java.util.function.ToIntFunction;

/** A choice in which some come up more often than others. */
final class Weighted<T> {

    private final List<T> choices;
    private final int[] upTo;

    Weighted(List<T> choices, ToIntFunction<T> weight) {
        this.choices = List.copyOf(choices);
        this.upTo = new int[choices.size()];
        int sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsInt(choices.get(i));
            upTo[i] = sum;
        }
    }

    T pick(Dice dice) {
        int thrown = dice.below(upTo[upTo.length - 1]);
        int at = 0;
        while (upTo[at] <= thrown) {
            at++;
        }
        return choices.get(at);
    }
}
