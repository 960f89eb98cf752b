package be.zorgkring.kernel.event;

import be.zorgkring.kernel.InTurn;
import be.zorgkring.kernel.ThisService;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads topics in batches and gives each event to its handlers, with exactly one effect. A batch is one transaction;
 * when it fails its events are tried one by one, and an event that keeps failing goes to the dead-letter topic.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String DEAD_LETTER_TOPIC = "zorgkring.dead-letter";
    // Classes of SQLSTATE: connection, transaction rollback, resources, object state, operator intervention, system
    // error.
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");
    private static final int TRIES = 5;

    // Only the ids that are new come back; a redelivered event is dropped here.
    private static final String RECORD = """
            insert into consumed_event (event_id, consumed_at)
            select cast(id as uuid), :now from unnest(string_to_array(cast(:ids as text), ',')) as id
            on conflict do nothing
            returning cast(event_id as text)
            """;

    private final List<EventHandler> handlers;
    private final Set<String> types;
    private final UnitOfWork unitOfWork;
    private final Pool pool;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final EventTraces traces;
    private final String consumer;

    Inbox(
            @All List<EventHandler> all,
            UnitOfWork unitOfWork,
            Pool pool,
            Clock clock,
            MeterRegistry metrics,
            EventTraces traces,
            ThisService service,
            // The channel's own key, read nowhere else.
            @ConfigProperty(name = "mp.messaging.incoming.events.topics") Set<String> topics) {
        this.handlers = List.copyOf(all);
        this.types = all.stream().flatMap(handler -> handler.types().stream()).collect(Collectors.toUnmodifiableSet());
        this.unitOfWork = unitOfWork;
        this.pool = pool;
        this.clock = clock;
        this.metrics = metrics;
        this.traces = traces;
        this.consumer = service.name();
        // An alert on a counter that is not there until it counts would miss the first.
        topics.forEach(topic -> metrics.counter("dead_letters", "topic", topic));
    }

    /** Types that this service reads; the others on its topics are passed over. */
    public Set<String> types() {
        return types;
    }

    @Incoming("events")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        EventTraces.Taking taking = traces.begin(records, types);
        return Uni.createFrom()
                .deferred(() -> takeIn(records))
                .onTermination()
                .invoke((done, failure, cancelled) -> taking.end(failure));
    }

    private Uni<Void> takeIn(ConsumerRecords<String, byte[]> records) {
        List<IncomingEvent> events = new ArrayList<>(records.count());
        List<Supplier<Uni<Void>>> unreadable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : records) {
            if (message.value() == null) {
                continue; // a tombstone of a compacted topic: the aggregate is gone, and its state with it
            }
            try {
                IncomingEvent event = CloudEvents.read(message);
                if (types.contains(event.type())) {
                    events.add(event);
                }
            } catch (IllegalArgumentException e) {
                unreadable.add(() -> bury(message, e));
            }
        }
        return InTurn.each(unreadable, Supplier::get)
                .chain(() -> events.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : effect(events).onFailure().recoverWithUni(failure -> InTurn.each(events, this::alone)));
    }

    /** All events in one transaction, with the record that they were consumed. */
    public Uni<Void> effect(List<IncomingEvent> events) {
        return unitOfWork.run(work -> unseen(work, events).chain(ids -> {
            List<IncomingEvent> fresh = firstOfEach(events, ids);
            Uni<Void> chain = Uni.createFrom().voidItem();
            for (EventHandler handler : handlers) {
                List<IncomingEvent> share = fresh.stream()
                        .filter(event -> handler.types().contains(event.type()))
                        .toList();
                if (!share.isEmpty()) {
                    chain = chain.chain(() -> handler.handleAll(share, work));
                }
            }
            return chain;
        }));
    }

    private Uni<Set<String>> unseen(Work work, List<IncomingEvent> events) {
        String ids = events.stream().map(event -> event.id().toString()).collect(Collectors.joining(","));
        return work.sql(RECORD, String.class)
                .setParameter("now", clock.instant())
                .setParameter("ids", ids)
                .getResultList()
                .map(HashSet::new);
    }

    private static List<IncomingEvent> firstOfEach(List<IncomingEvent> events, Set<String> unseen) {
        Set<String> left = new HashSet<>(unseen);
        return events.stream()
                .filter(event -> left.remove(event.id().toString()))
                .toList();
    }

    private Uni<Void> alone(IncomingEvent event) {
        return Uni.createFrom()
                .deferred(() -> effect(List.of(event)))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofSeconds(1))
                .atMost(TRIES)
                .onFailure()
                .recoverWithUni(failure -> databaseAnswers().chain(alive -> {
                    if (alive && !passes(failure)) {
                        return bury(event, failure);
                    }
                    LOG.warnf("event %s of type %s waits for the database: %s", event.id(), event.type(), failure);
                    return Uni.createFrom().failure(new DatabaseAway(failure));
                }))
                .onFailure(DatabaseAway.class)
                .retry()
                .indefinitely();
    }

    /** It is tried again for as long as that lasts, and nothing grows meanwhile. */
    private static final class DatabaseAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DatabaseAway(Throwable cause) {
            super("the database is away", cause);
        }
    }

    /**
     * Whether PostgreSQL's trouble is its own and not the event's: connections, locks and deadlocks, resources, operators.
     * A withdrawal must not be put away because the database was busy.
     */
    private static boolean passes(Throwable failure) {
        return SqlState.of(failure)
                .filter(state -> PASSING.contains(state.substring(0, 2)))
                .isPresent();
    }

    private Uni<Boolean> databaseAnswers() {
        return pool.query("select 1")
                .execute()
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(false)
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(200));
    }

    private Uni<Void> bury(IncomingEvent event, Throwable cause) {
        LOG.errorf(cause, "event %s of type %s goes to the dead letters", event.id(), event.type());
        DeadLetter letter = new DeadLetter(
                consumer,
                event.topic(),
                event.partition(),
                event.id().toString(),
                event.type(),
                cause.getClass().getSimpleName(),
                new String(event.data(), StandardCharsets.UTF_8));
        return publish(event.subject(), letter, event);
    }

    private Uni<Void> bury(ConsumerRecord<String, byte[]> message, Throwable cause) {
        LOG.errorf("record %s-%d@%d is no event: %s", message.topic(), message.partition(), message.offset(), cause);
        String position = message.topic() + "-" + message.partition() + "@" + message.offset();
        DeadLetter letter = new DeadLetter(
                consumer,
                message.topic(),
                message.partition(),
                position,
                null,
                cause.getClass().getSimpleName(),
                new String(message.value(), StandardCharsets.UTF_8));
        return publish(position, letter, null);
    }

    private Uni<Void> publish(String subject, DeadLetter letter, IncomingEvent consumed) {
        metrics.counter("dead_letters", "topic", letter.topic()).increment();
        return unitOfWork.run(work -> {
            work.publish(
                    new OutgoingEvent(DEAD_LETTER_TOPIC, "be.zorgkring.kernel.dead-letter.v1", subject, letter, false));
            return consumed == null
                    ? Uni.createFrom().voidItem()
                    : unseen(work, List.of(consumed)).replaceWithVoid();
        });
    }

    record DeadLetter(
            String consumer, String topic, int partition, String eventId, String type, String cause, String data) {}
}
