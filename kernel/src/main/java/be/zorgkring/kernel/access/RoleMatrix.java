package be.zorgkring.kernel.access;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which role may read or change which category, from the one file {@code access/role-matrix.csv}. */
public final class RoleMatrix {

    private static final String FILE = "/access/role-matrix.csv";
    private static final String OTHERS = "*";

    private record Permits(Set<DataCategory> read, Set<DataCategory> write) {}

    private final Map<String, Permits> rows = new HashMap<>();

    private RoleMatrix() {}

    /**
     * Reads the matrix that is packed with the service.
     *
     * @throws IllegalStateException when a cell is not one of {@code rw}, {@code r} or {@code -}
     */
    public static RoleMatrix load() {
        try (InputStream file = RoleMatrix.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            RoleMatrix matrix = new RoleMatrix();
            List<String> rows = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<DataCategory> columns = Arrays.stream(rows.getFirst().split(","))
                    .skip(1)
                    .map(String::strip)
                    .map(DataCategory::valueOf)
                    .toList();
            rows.stream().skip(1).forEach(row -> matrix.add(columns, row.split(",")));
            return matrix;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Roles with a row of their own. */
    public Set<String> roles() {
        return Set.copyOf(rows.keySet());
    }

    /** To take a copy away is the person's, and of who acts for them, alone. */
    public Set<DataCategory> permits(String role, Operation operation) {
        Permits permits = rows.getOrDefault(role, rows.get(OTHERS));
        return switch (operation) {
            case READ, SEARCH -> permits.read();
            case WRITE -> permits.write();
            case EXPORT, ERASE -> Set.of();
        };
    }

    private void add(List<DataCategory> columns, String[] cells) {
        Map<DataCategory, String> row = new EnumMap<>(DataCategory.class);
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells[i + 1].strip());
        }
        Set<DataCategory> read = EnumSet.noneOf(DataCategory.class);
        Set<DataCategory> write = EnumSet.noneOf(DataCategory.class);
        row.forEach((category, cell) -> {
            switch (cell) {
                case "rw" -> {
                    read.add(category);
                    write.add(category);
                }
                case "r" -> read.add(category);
                case "-" -> {}
                default -> throw new IllegalStateException("role matrix: cell '" + cell + "' of " + cells[0]);
            }
        });
        rows.put(cells[0].strip(), new Permits(read, write));
    }
}
