package be.zorgkring.parts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database a service, owned by the role that migrates it, and the role that runs the service, to which the migrations
 * give the rights it needs (kernel's beforeMigrate.sql).
 */
public final class Databases {

    public static final List<String> SERVICES = List.of("patient", "network", "action", "reporting");

    // By default everybody may connect to every database, and make temporary tables there. A service's own is closed
    // when it is made, and by its migrations; these are the server's own, and those of other programs.
    private static final String CLOSE_TO_STRANGERS = """
            do $$
            declare
                open name;
            begin
                for open in select datname from pg_database
                        where has_database_privilege('public', oid, 'connect') and pg_get_userbyid(datdba) not like '%\\_owner' loop
                    execute format('revoke all on database %I from public', open);
                end loop;
            end $$
            """;

    private final PostgresAddress server;

    public Databases(PostgresAddress server) {
        this.server = server;
    }

    public void provideAll() {
        SERVICES.forEach(service -> provide(service, service));
    }

    /** Makes the service's roles and the database when they are missing; a dev password is the role's name. */
    public void provide(String service, String database) {
        String owner = service + "_owner";
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            role(statement, owner);
            role(statement, service);
            database(statement, database, owner);
            closeToStrangers(statement);
        } catch (SQLException e) {
            throw new PartFailure("The database " + database + " could not be made: " + e.getMessage() + ".", e);
        }
    }

    /** The plain database of a server that looks after its own tables, such as Keycloak. */
    public void provideOwned(String role, String database) {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            role(statement, role);
            database(statement, database, role);
            closeToStrangers(statement);
        } catch (SQLException e) {
            throw new PartFailure("The database " + database + " could not be made: " + e.getMessage() + ".", e);
        }
    }

    public void drop(String database) {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
        } catch (SQLException e) {
            throw new PartFailure("The database " + database + " could not be dropped: " + e.getMessage() + ".", e);
        }
    }

    // Two test runs may share a server: the lock keeps them from making one role twice.
    private static void role(Statement statement, String role) throws SQLException {
        statement.execute("select pg_advisory_lock(7001)");
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role + " login password '" + role + "'");
        }
        statement.execute("select pg_advisory_unlock(7001)");
    }

    private static void closeToStrangers(Statement statement) throws SQLException {
        statement.execute("select pg_advisory_lock(7001)");
        statement.execute(CLOSE_TO_STRANGERS);
        statement.execute("select pg_advisory_unlock(7001)");
    }

    private static void database(Statement statement, String database, String owner) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = '" + database + "'")) {
            statement.execute("create database " + database + " owner " + owner + " template template0");
            statement.execute("revoke all on database " + database + " from public");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
