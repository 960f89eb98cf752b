package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How an item is answered: which values are right, and what they are worth. */
public sealed interface Kind {

    /** The answer, tidied; flawed when it is not one that this kind takes. */
    Checked<Value> read(Value given);

    /** What a right answer adds to a score; none when it says nothing about it. */
    Optional<Integer> points(Value answer);

    default List<Option> options() {
        return List.of();
    }

    record SingleChoice(List<Option> options) implements Kind {

        public SingleChoice {
            options = List.copyOf(options);
        }

        @Override
        public Checked<Value> read(Value given) {
            return given instanceof Value.Text(String code)
                    ? Checked.unless(option(code).isEmpty(), Flaw.UNKNOWN_CODE, given)
                    : Checked.flawed(Flaw.FORMAT);
        }

        @Override
        public Optional<Integer> points(Value answer) {
            return answer instanceof Value.Text(String code) ? option(code).flatMap(Option::points) : Optional.empty();
        }
    }

    record MultipleChoice(List<Option> options) implements Kind {

        public MultipleChoice {
            options = List.copyOf(options);
        }

        @Override
        public Checked<Value> read(Value given) {
            if (!(given instanceof Value.Texts(List<String> codes))) {
                return Checked.flawed(Flaw.FORMAT);
            }
            if (codes.isEmpty()) {
                return Checked.flawed(Flaw.REQUIRED);
            }
            if (codes.stream().anyMatch(code -> option(code).isEmpty())) {
                return Checked.flawed(Flaw.UNKNOWN_CODE);
            }
            return Checked.unless(new HashSet<>(codes).size() < codes.size(), Flaw.REPEATED, given);
        }

        /** The sum of what was chosen. */
        @Override
        public Optional<Integer> points(Value answer) {
            return answer instanceof Value.Texts(List<String> codes)
                    ? codes.stream()
                            .flatMap(code -> option(code).flatMap(Option::points).stream())
                            .reduce(Integer::sum)
                    : Optional.empty();
        }
    }

    /** Both bounds are right answers. */
    record WholeNumber(int least, int most) implements Kind {

        @Override
        public Checked<Value> read(Value given) {
            return within(given, least, most);
        }

        @Override
        public Optional<Integer> points(Value answer) {
            return answer instanceof Value.Whole(int number) ? Optional.of(number) : Optional.empty();
        }
    }

    /**
     * From 0 to 10.
     *
     * @param reversed whether 10 is worth least
     */
    record Scale(Wording lowest, Wording highest, boolean reversed) implements Kind {

        public static final int END = 10;

        @Override
        public Checked<Value> read(Value given) {
            return within(given, 0, END);
        }

        @Override
        public Optional<Integer> points(Value answer) {
            return answer instanceof Value.Whole(int number)
                    ? Optional.of(reversed ? END - number : number)
                    : Optional.empty();
        }
    }

    /** @param longest in Unicode code points */
    record FreeText(int longest) implements Kind {

        @Override
        public Checked<Value> read(Value given) {
            return given instanceof Value.Text(String text)
                    ? Rules.paragraph(longest).apply(text).map(Value.Text::new)
                    : Checked.flawed(Flaw.FORMAT);
        }

        @Override
        public Optional<Integer> points(Value answer) {
            return Optional.empty();
        }
    }

    record YesNo(Optional<Integer> yesPoints, Optional<Integer> noPoints) implements Kind {

        @Override
        public Checked<Value> read(Value given) {
            return Checked.unless(!(given instanceof Value.Truth), Flaw.FORMAT, given);
        }

        @Override
        public Optional<Integer> points(Value answer) {
            return answer instanceof Value.Truth(boolean yes) ? yes ? yesPoints : noPoints : Optional.empty();
        }
    }

    default Optional<Option> option(String code) {
        return options().stream().filter(option -> option.code().equals(code)).findFirst();
    }

    private static Checked<Value> within(Value given, int least, int most) {
        return given instanceof Value.Whole(int number)
                ? Checked.unless(number < least || number > most, Flaw.RANGE, given)
                : Checked.flawed(Flaw.FORMAT);
    }
}
