package be.zorgkring.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for a text in all rows of all tables, where nobody thinks that it could stand. */
public final class TextSearch {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name
            """;

    private TextSearch() {}

    /** Names of the tables in which it stands. */
    public static List<String> tablesWith(Connection connection, String text) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = connection.createStatement().executeQuery(TABLES)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            try (PreparedStatement search = connection.prepareStatement(
                    "select exists (select from " + table + " t where strpos(cast(t as text), ?) > 0)")) {
                search.setString(1, text);
                try (ResultSet answer = search.executeQuery()) {
                    answer.next();
                    if (answer.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
