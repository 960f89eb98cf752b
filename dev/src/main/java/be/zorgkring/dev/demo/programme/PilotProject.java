package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.NetworkItems.ContinuationItem;
import be.zorgkring.dev.demo.programme.NetworkItems.PilotItem;
import be.zorgkring.dev.demo.programme.Sheet.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A regional initiative of the demo.
 *
 * @param index position among the initiatives
 * @param persons how many people it includes; 0 for the initiative that was not retained
 * @param reached how many people its campaigns reach, never added to those included
 * @param firstPerson the programme's number of its first person
 */
record PilotProject(int index, PilotItem item, String language, int persons, int reached, int firstPerson) {

    /** The end of the years that the programme covers. */
    static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    static List<PilotProject> all() {
        List<PilotProject> pilots = new ArrayList<>();
        int persons = 0;
        for (Row row : Sheet.read("pilots.csv").rows()) {
            PilotProject pilot = new PilotProject(
                    pilots.size(),
                    item(row),
                    row.text("language"),
                    row.number("persons"),
                    row.number("reached"),
                    persons);
            pilots.add(pilot);
            persons += pilot.persons();
        }
        return List.copyOf(pilots);
    }

    String code() {
        return item.code();
    }

    boolean retained() {
        return persons > 0;
    }

    LocalDate from() {
        return item.from();
    }

    private static PilotItem item(Row row) {
        return new PilotItem(
                "pilot/" + row.text("code"),
                row.text("code"),
                row.text("name"),
                row.text("status"),
                date(row, "decidedOn"),
                row.optional("reason"),
                date(row, "from"),
                date(row, "until"),
                row.optional("approvedBy") == null
                        ? null
                        : List.of(continuation(row, "continued"), continuation(row, "again")));
    }

    private static ContinuationItem continuation(Row row, String which) {
        return new ContinuationItem(row.text("approvedBy"), date(row, which + "From"), date(row, which + "Until"));
    }

    private static LocalDate date(Row row, String column) {
        String text = row.optional(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
