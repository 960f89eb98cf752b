package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of values is what the schema says today; with {@code -Dvalues.table=write} it is made anew. */
class ValuesTableTest {

    private static final Path TABLE = Path.of("VALUES.md");

    private final ValuesTable table = ValuesTable.read();

    @Test
    void everyValueSaysWhatItIs() {
        assertEquals(List.of(), table.undescribed());
    }

    @Test
    void theTableIsCurrent() throws IOException {
        if ("write".equals(System.getProperty("values.table"))) {
            Files.writeString(TABLE, table.text());
        }

        assertEquals(table.text(), Files.readString(TABLE));
    }
}
