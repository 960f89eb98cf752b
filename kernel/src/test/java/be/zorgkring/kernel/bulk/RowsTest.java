package be.zorgkring.kernel.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.kernel.event.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-03-10T14:30:00.250001Z");

    private static final Work NEVER_ASKED = null;

    private record PlaceRow(UUID patientId, Instant activeFrom, String label) {

        boolean isEmpty() {
            return label == null;
        }
    }

    private record MovedRow(LocalDate movedOn, List<PlaceRow> formerPlaces) {}

    @Test
    void fieldsStandUnderTheNamesOfColumns() {
        assertEquals("""
                [{"patient_id":"%s","active_from":"2026-03-10T14:30:00.250001Z","label":null}]""".formatted(ID), Rows.of(List.of(new PlaceRow(ID, AT, null))));
        assertEquals("[\"%s\"]".formatted(ID), Rows.of(List.of(ID)));
    }

    @Test
    void soDoThoseOfWhatStandsInARow() {
        assertEquals(
                """
                {"moved_on":"2026-03-10","former_places":[{"patient_id":"%s","active_from":null,"label":"x"}]}""".formatted(ID),
                Rows.of(new MovedRow(LocalDate.of(2026, 3, 10), List.of(new PlaceRow(ID, null, "x")))));
    }

    @Test
    void withoutRowsNoStatementIsCarriedOut() {
        assertEquals(0, Rows.write(NEVER_ASKED, "", List.of()).await().indefinitely());
        assertEquals(0L, Rows.count(NEVER_ASKED, "", List.of()).await().indefinitely());
        assertNull(Rows.insert(NEVER_ASKED, "", List.of()).await().indefinitely());
    }
}
