package be.zorgkring.kernel.event;

import be.zorgkring.kernel.sql.Statement;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** One transaction under way: the session for the state, and the events that commit with it. */
public final class Work {

    private final Mutiny.Session session;
    private final List<OutgoingEvent> events = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<AskedAccess> asked = new ArrayList<>();
    private NoRecord noRecord;

    Work(Mutiny.Session session) {
        this.session = session;
    }

    public Mutiny.Session session() {
        return session;
    }

    /** A statement of SQL whose rows are of that type; see {@link Statement}. */
    public <T> Statement<T> sql(String text, Class<T> type) {
        return Statement.of(session, text, type);
    }

    /**
     * A search for entities whose condition HQL cannot say; it goes through Hibernate, which plans it anew each time. What only shows
     * something of a row asks by {@link #sql(String, Class)}.
     */
    public <T> Mutiny.SelectionQuery<T> entities(String text, Class<T> entity) {
        return session.createNativeQuery(text, entity);
    }

    /** A statement of SQL that only writes. */
    public Statement<Object> sql(String text) {
        return sql(text, Object.class);
    }

    /** Commits with the state, in the order published, or not at all. */
    public void publish(OutgoingEvent event) {
        events.add(event);
    }

    List<OutgoingEvent> events() {
        return events;
    }

    /**
     * Says why nothing of this goes on record, although it touches what is kept of people. It changes nothing, but in the
     * integration tests of a service a request that neither records nor says why is answered 500; see docs/testing.md.
     */
    public void leavesNoRecord(NoRecord reason) {
        this.noRecord = reason;
    }

    Optional<NoRecord> noRecord() {
        return Optional.ofNullable(noRecord);
    }

    /** Notes what the access rule was asked and permitted. */
    public void permitted(AskedAccess access) {
        asked.add(access);
    }

    /** What the access rule permitted, in the order asked. */
    public List<AskedAccess> asked() {
        return List.copyOf(asked);
    }

    /** Runs when the transaction has committed, before its caller goes on; never when it is rolled back. */
    public void afterCommit(Runnable step) {
        afterCommit.add(step);
    }

    /** Whether something waits for the commit: the transaction sees changes that nobody else sees yet. */
    public boolean isPending() {
        return !afterCommit.isEmpty();
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    /**
     * A question to the access rule, as it is kept beside the answer to a request that may be repeated.
     *
     * @param operation and {@code categories}: names of the kernel's constants
     */
    public record AskedAccess(UUID patientId, String operation, List<String> categories) {}

    /**
     * An event as a use case publishes it; its id and time are given when the transaction commits.
     *
     * @param topic Kafka topic of the aggregate
     * @param type CloudEvents type, such as {@code be.zorgkring.network.circle-changed.v1}
     * @param subject id of the aggregate; also the Kafka key, so that order holds per aggregate
     * @param data contract message, written as JSON
     * @param everyPartition true for heartbeats only: one copy to each partition of the topic
     */
    public record OutgoingEvent(
            String topic,
            String type,
            String subject,
            Object data,
            @JsonIgnore boolean everyPartition) {

        public OutgoingEvent {
            Objects.requireNonNull(topic);
            Objects.requireNonNull(type);
            Objects.requireNonNull(subject);
            Objects.requireNonNull(data);
        }

        public OutgoingEvent(String topic, String type, UUID subject, Object data) {
            this(topic, type, subject.toString(), data, false);
        }
    }
}
