package be.zorgkring.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a PostgreSQL server answers, and who may make databases in it. */
public record PostgresAddress(String address, String user, String password) {

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + address + "/" + database, user, password);
    }
}
