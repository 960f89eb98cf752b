package be.zorgkring.network.vocabulary.domain;

import java.util.List;

/** What came from outside, after checking: a value that holds its rules, or everything that is wrong with it. */
public sealed interface Checked<T> {

    record Valid<T>(T value) implements Checked<T> {}

    record Invalid<T>(List<Violation> violations) implements Checked<T> {
        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    static <T> Checked<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Checked<T> invalid(String code) {
        return invalid("", code);
    }

    static <T> Checked<T> invalid(String field, String code) {
        return new Invalid<>(List.of(new Violation(field, code)));
    }
}
