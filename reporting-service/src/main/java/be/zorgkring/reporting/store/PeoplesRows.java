package be.zorgkring.reporting.store;

import java.util.stream.Stream;

/**
 * The tables with rows of people; migration V190 keeps rows of those who were erased from coming back, and V300 lets
 * {@code moved_person} forget who they were.
 */
public final class PeoplesRows {

    /** Statements that take the person {@code :subject} out of all tables. */
    public static final String[] DELETING = Stream.concat(
                    Stream.of(
                                    "participation",
                                    "consent",
                                    "evaluation",
                                    "circle",
                                    "inclusion",
                                    "goal",
                                    "task",
                                    "questionnaire")
                            .map(table -> "delete from " + table + " where person = :subject"),
                    Stream.of("delete from merged_person where :subject in (retired, surviving)"))
            .toArray(String[]::new);

    private PeoplesRows() {}
}
