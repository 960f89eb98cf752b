package be.zorgkring.kernel.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The outbox as its one sender sees it: who leads, what is next, what is done. */
final class OutboxQueue implements AutoCloseable {

    /** Any constant will do, as long as nothing else in the database locks on it. */
    private static final long LEADER_LOCK = 0x5a6f72676b72696eL;

    private static final int BATCH = 500;

    record Entry(
            long id,
            UUID eventId,
            String topic,
            String type,
            String subject,
            String data,
            String traceparent,
            boolean everyPartition,
            Instant createdAt) {}

    private final Connection connection;

    OutboxQueue(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    boolean becomeLeader() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet locked = statement.executeQuery("select pg_try_advisory_lock(" + LEADER_LOCK + ")")) {
            locked.next();
            boolean leader = locked.getBoolean(1);
            if (leader) {
                statement.execute("listen " + RelayAlarm.CHANNEL);
            }
            connection.commit();
            return leader;
        }
    }

    /**
     * What is next, until {@link #sent}: meanwhile nothing is published again. An aggregate's events are in the order of its changes; what
     * another transaction commits later may have a lower id.
     */
    List<Entry> next() throws SQLException {
        // A statement of its own: one that waited for the lock would not see what was put back for publishing
        // meanwhile.
        try (Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock_shared(sending_lock())");
        }
        try (PreparedStatement select = connection.prepareStatement("""
                select id, event_id, topic, type, subject, data, traceparent, every_partition, created_at
                from outbox where set_aside_cause is null order by id limit ?
                """)) {
            select.setInt(1, BATCH);
            try (ResultSet row = select.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(new Entry(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getBoolean(8),
                            row.getObject(9, OffsetDateTime.class).toInstant()));
                }
                return entries;
            }
        }
    }

    void awaitMore(Duration atMost) throws SQLException {
        connection.commit();
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    /** Takes what was sent out of the outbox; a trigger keeps it, to be published again. */
    void sent(List<Long> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
        connection.commit();
    }

    void setAside(long id, String cause) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update outbox set set_aside_cause = ? where id = ?")) {
            update.setString(1, cause);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /** The connection goes back to a pool: neither the lead nor the subscription may stay with it. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
            statement.execute("unlisten *");
            connection.commit();
        }
    }
}
