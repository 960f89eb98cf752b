package be.zorgkring.patient.questionnaire.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An answer as it was given, by its shape alone; the item that it answers says whether it is right. */
public sealed interface Value {

    /** A code of a choice, or free text. */
    record Text(String text) implements Value {

        @Override
        public String toString() {
            return "Text[redacted]";
        }
    }

    /** Codes of a multiple choice. */
    record Texts(List<String> texts) implements Value {

        public Texts {
            texts = List.copyOf(texts);
        }
    }

    record Whole(int number) implements Value {}

    record Truth(boolean yes) implements Value {}

    /** Reads a plain value of the JDK; none for a shape that no item takes. */
    static Optional<Value> of(Object plain) {
        return switch (plain) {
            case String text -> Optional.of(new Text(text));
            case Integer number -> Optional.of(new Whole(number));
            case Boolean yes -> Optional.of(new Truth(yes));
            case List<?> list
            when list.stream().allMatch(String.class::isInstance) ->
                Optional.of(new Texts(list.stream().map(String.class::cast).toList()));
            case null, default -> Optional.empty();
        };
    }

    /** What {@link #of} reads again. */
    default Object plain() {
        return switch (this) {
            case Text(String text) -> text;
            case Texts(List<String> texts) -> texts;
            case Whole(int number) -> number;
            case Truth(boolean yes) -> yes;
        };
    }

    /** Whether this is, or has among it, one of those. */
    default boolean isAmong(List<Value> others) {
        return this instanceof Texts(List<String> texts)
                ? texts.stream().map(Text::new).anyMatch(others::contains)
                : others.stream().anyMatch(other -> Objects.equals(other, this));
    }
}
