package be.zorgkring.kernel.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-03-10T14:30:00.250001Z");

    private record PlaceRow(UUID patientId, Instant activeFrom, String label) {

        boolean isEmpty() {
            return label == null;
        }
    }

    @Test
    void fieldsStandUnderTheNamesOfColumns() {
        assertEquals("""
                [{"patient_id":"%s","active_from":"2026-03-10T14:30:00.250001Z","label":null}]""".formatted(ID), Rows.of(List.of(new PlaceRow(ID, AT, null))));
        assertEquals("[\"%s\"]".formatted(ID), Rows.of(List.of(ID)));
    }
}
