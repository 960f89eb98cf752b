package be.zorgkring.dev.parts;

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

    private static void database(Statement statement, String database, String owner) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = '" + database + "'")) {
            statement.execute("create database " + database + " owner " + owner + " template template0");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
