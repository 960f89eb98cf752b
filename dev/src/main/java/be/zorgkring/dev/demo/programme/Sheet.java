package be.zorgkring.dev.demo.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one of the programme's own resource files: columns parted by semicolons, remarks behind {@code #}. */
record Sheet(List<Row> rows) {

    private static final String FOLDER = "/demo/programme/";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One row, by the names in the sheet's first line. */
    record Row(Map<String, String> cells) {

        String text(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalStateException("no column " + column + " in " + cells.keySet());
            }
            return text;
        }

        /** Null where the cell is empty. */
        String optional(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }
    }

    static Sheet read(String file) {
        List<String> lines = new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String[] columns = lines.getFirst().split(";", -1);
        return new Sheet(
                lines.stream().skip(1).map(line -> row(file, columns, line)).toList());
    }

    static JsonNode json(String file) {
        try {
            return JSON.readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String file, String[] columns, String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != columns.length) {
            throw new IllegalStateException(file + ": " + cells.length + " cells in a row of " + columns.length);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns[i], cells[i].strip());
        }
        return new Row(row);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Sheet.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
