package be.zorgkring.patient.person.domain;

import be.zorgkring.patient.common.domain.PlainText;
import java.util.List;

/** What a person is called; someone with one name only has it as family name, as the national register does. */
public record PersonName(List<PlainText> given, PlainText family) {

    public static final int MOST_GIVEN_NAMES = 10;
    public static final int LONGEST = 100;

    public PersonName {
        given = List.copyOf(given);
    }

    @Override
    public String toString() {
        return "PersonName[redacted]";
    }
}
