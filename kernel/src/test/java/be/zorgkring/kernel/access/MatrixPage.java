package be.zorgkring.kernel.access;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.kernel.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of docs/access.md: made from the file of the rule, and read back as people read it. */
final class MatrixPage {

    private static final Path PAGE = Path.of("..", "docs", "access.md");
    private static final String BEGIN = "<!-- role matrix: made by RoleMatrixTest -->\n";
    private static final String END = "<!-- end -->";

    enum Cell {
        NOTHING("·"),
        READ("read"),
        READ_AND_WRITE("**write**");

        private final String shown;

        Cell(String shown) {
            this.shown = shown;
        }

        static Cell of(String shown) {
            return Arrays.stream(values())
                    .filter(cell -> cell.shown.equals(shown))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("not a cell: " + shown));
        }
    }

    record Row(String role, Map<DataCategory, Cell> cells) {}

    private MatrixPage() {}

    static String table(RoleMatrix matrix) {
        StringBuilder table = new StringBuilder("| role | code |");
        for (DataCategory category : DataCategory.values()) {
            table.append(' ').append(category.code()).append(" |");
        }
        table.append("\n|---|---|")
                .append("---|".repeat(DataCategory.values().length))
                .append('\n');
        matrix.roles().stream().sorted(RoleOrder.OTHERS_LAST).forEach(role -> {
            String label = role.equals("*") ? "every other role" : HcParty.ALL.label(role, Language.EN);
            table.append("| ").append(label).append(" | `").append(role).append("` |");
            for (DataCategory category : DataCategory.values()) {
                table.append(' ').append(cell(matrix, role, category).shown).append(" |");
            }
            table.append('\n');
        });
        return table.toString();
    }

    private static Cell cell(RoleMatrix matrix, String role, DataCategory category) {
        if (matrix.permits(role, Operation.WRITE).contains(category)) {
            return Cell.READ_AND_WRITE;
        }
        return matrix.permits(role, Operation.READ).contains(category) ? Cell.READ : Cell.NOTHING;
    }

    static String written() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    }

    static void write(RoleMatrix matrix) throws IOException {
        Files.writeString(PAGE, Files.readString(PAGE).replace(BEGIN + written(), BEGIN + table(matrix)));
    }

    static List<Row> rows() throws IOException {
        List<List<String>> lines = written()
                .lines()
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .skip(1)
                        .toList())
                .toList();
        List<DataCategory> columns = lines.getFirst().stream()
                .skip(2)
                .map(code -> DataCategory.valueOf(
                        code.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(2, lines.size())) {
            Map<DataCategory, Cell> cells = new EnumMap<>(DataCategory.class);
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), Cell.of(line.get(i + 2)));
            }
            rows.add(new Row(line.get(1).replace("`", ""), cells));
        }
        return rows.stream().collect(Collectors.toUnmodifiableList());
    }

    private static final class RoleOrder {

        static final java.util.Comparator<String> OTHERS_LAST = java.util.Comparator.comparing(
                        (String role) -> role.equals("*"))
                .thenComparing(java.util.Comparator.naturalOrder());
    }
}
