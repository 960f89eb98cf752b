package be.zorgkring.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Connections that are kept for the next question. A test that waits for something asks every few milliseconds, and a new connection costs
 * PostgreSQL a process and both sides a password.
 */
final class KeptConnections {

    private static final Map<String, Queue<Connection>> IDLE = new ConcurrentHashMap<>();

    private KeptConnections() {}

    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /** Asks on a connection that commits each statement by itself; one on which something failed is kept no longer. */
    static <T> T with(String address, String username, String password, Question<T> question) throws SQLException {
        Queue<Connection> idle =
                IDLE.computeIfAbsent(username + "@" + address, unknown -> new ConcurrentLinkedQueue<>());
        Connection connection = idle.poll();
        if (connection == null || connection.isClosed()) {
            // Plans are not kept: tests change tables under them.
            connection = DriverManager.getConnection(address + "?prepareThreshold=0", username, password);
        }
        T answer;
        try {
            answer = question.ask(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        idle.add(connection);
        return answer;
    }
}
