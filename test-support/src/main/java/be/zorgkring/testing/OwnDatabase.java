package be.zorgkring.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database of the service under test, as its owner. */
public final class OwnDatabase {

    private OwnDatabase() {}

    public static long count(String query, Object... parameters) {
        return ((Number) column(query, parameters).getFirst()).longValue();
    }

    /** First column of all rows. */
    public static List<Object> column(String query, Object... parameters) {
        return asOwner(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                List<Object> values = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        values.add(rows.getObject(1));
                    }
                }
                return values;
            }
        });
    }

    /** As the owner, who may change what the service may not. */
    public static int update(String statement, Object... parameters) {
        return asOwner(connection -> {
            try (PreparedStatement update = connection.prepareStatement(statement)) {
                for (int i = 0; i < parameters.length; i++) {
                    update.setObject(i + 1, parameters[i]);
                }
                return update.executeUpdate();
            }
        });
    }

    private static <T> T asOwner(KeptConnections.Question<T> question) {
        try {
            return KeptConnections.with(address(), username("owner."), password("owner."), question);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the service's own role would. */
    public static void executeAsService(String statement) throws SQLException {
        try (Connection connection = open("")) {
            connection.createStatement().execute(statement);
        }
    }

    /** Databases of the server to which the service's own role may connect, or where it may make temporary tables. */
    public static List<Object> openToService() {
        return column("""
                select datname from pg_database
                where has_database_privilege(?, oid, 'temporary')
                   or has_database_privilege(?, oid, 'connect') and datname <> current_database()
                """, username(""), username(""));
    }

    /** The same of the role that migrates, which may do in its own database what it likes. */
    public static List<Object> openToOwner() {
        return column("""
                select datname from pg_database
                where has_database_privilege(?, oid, 'connect') and pg_get_userbyid(datdba) <> ?
                """, username("owner."), username("owner."));
    }

    private static String username(String role) {
        return setting(role + "username");
    }

    private static String password(String role) {
        return setting(role + "password");
    }

    private static String address() {
        return "jdbc:postgresql://" + setting("address") + "/" + setting("name");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("zorgkring.database." + name, String.class);
    }

    /** Does something while another session is in a transaction that began with the query. */
    public static void during(String query, Runnable body) {
        try (Connection other = open("")) {
            other.setAutoCommit(false);
            other.createStatement().execute(query);
            body.run();
            other.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All or none of them, as whoever owns the database and wishes it ill would. */
    public static void executeAsOwner(String... statements) {
        try (Connection connection = open("owner.")) {
            connection.setAutoCommit(false);
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Columns of days and instants that would take one that nobody can read, save those of the platform's own work, which hold the present
     * moment and nothing about people.
     */
    public static List<Object> columnsThatTakeAnyMoment() {
        return column("""
                select relname || '.' || attname
                from pg_attribute join pg_class on pg_class.oid = attrelid
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
                  and format_type(atttypid, null) ~ '^(date|timestamp|daterange|tstz?range)'
                  and relname not in ('flyway_schema_history', 'outbox', 'sent_event', 'consumed_event', 'idempotent_request',
                                      'access_freshness')
                  and not exists (select from pg_constraint
                                  where conrelid = attrelid and contype = 'c' and attnum = any (conkey)
                                    and pg_get_constraintdef(oid) ~ '1850-01-01.*2200-01-01')
                order by 1
                """);
    }

    /** Tables in which a text stands anywhere. */
    public static List<String> tablesWith(String text) {
        return asOwner(connection -> TextSearch.tablesWith(connection, text));
    }

    private static Connection open(String role) throws SQLException {
        return DriverManager.getConnection(address(), username(role), password(role));
    }
}
