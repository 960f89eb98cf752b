package be.zorgkring.dev.demo.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Someone who does not exist, as included in one pilot.
 *
 * @param number position in the whole programme, from 0
 * @param criteria entry criteria of actions that they meet
 */
record InventedPerson(
        int number,
        PilotProject pilot,
        PatientItem item,
        LocalDate includedOn,
        boolean hasCarer,
        Set<String> criteria) {

    Instant includedAt() {
        return item.consent().at();
    }

    String reference(String kind) {
        return reference(kind, number);
    }

    static String reference(String kind, int number) {
        return "%s/%05d".formatted(kind, number);
    }
}
