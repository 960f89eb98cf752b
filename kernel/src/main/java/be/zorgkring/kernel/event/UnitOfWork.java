package be.zorgkring.kernel.event;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs a use case in one transaction: its state, its events and its access records commit together or not at all. */
@ApplicationScoped
public class UnitOfWork {

    // One statement for all events of a transaction; the identity column numbers them in the order published.
    private static final String APPEND = """
            insert into outbox (event_id, topic, type, subject, data, traceparent, every_partition, created_at)
            select cast(e ->> 'id' as uuid), e ->> 'topic', e ->> 'type', e ->> 'subject', e ->> 'data',
                   e ->> 'traceparent', cast(e ->> 'everyPartition' as boolean), :now
            from jsonb_array_elements(cast(cast(:events as text) as jsonb)) with ordinality as t (e, n)
            order by n
            """;

    private static final int MORE_TRIES = 2;

    private final Mutiny.SessionFactory sessions;
    private final RelayAlarm alarm;
    private final ObjectMapper json;
    private final Clock clock;
    private final Vertx vertx;

    UnitOfWork(Mutiny.SessionFactory sessions, RelayAlarm alarm, ObjectMapper json, Clock clock, Vertx vertx) {
        this.sessions = sessions;
        this.alarm = alarm;
        this.json = json;
        this.clock = clock;
        this.vertx = vertx;
    }

    /**
     * Commits what the body did, or nothing. A transaction that PostgreSQL ended because it and another waited for each other is done
     * again, twice at most: nothing of it happened, so the body must be one that can.
     */
    public <T> Uni<T> run(Function<Work, Uni<T>> body) {
        return inOwnContext(body);
    }

    /** As {@link #run}, with one sight of the tables from beginning to end: what others commit meanwhile is not seen. */
    public <T> Uni<T> runOnSnapshot(Function<Work, Uni<T>> body) {
        return inOwnContext(work -> work.sql("set transaction isolation level repeatable read")
                .executeUpdate()
                .chain(() -> body.apply(work)));
    }

    private <T> Uni<T> inOwnContext(Function<Work, Uni<T>> body) {
        Uni<T> once = Uni.createFrom().deferred(() -> {
            Context current = Vertx.currentContext();
            if (current != null
                    && VertxContext.isDuplicatedContext(current)
                    && VertxContextSafetyToggle.isExplicitlyMarkedAsSafe(current)) {
                return transaction(body);
            }
            // Hibernate keeps the session in the Vert.x context; on a shared one, two transactions would be one.
            Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(own, true);
            return Uni.createFrom()
                    .emitter(result -> own.runOnContext(
                            nothing -> transaction(body).subscribe().with(result::complete, result::fail)));
        });
        return once.onFailure(SqlState::isDeadlock).retry().atMost(MORE_TRIES);
    }

    private <T> Uni<T> transaction(Function<Work, Uni<T>> body) {
        AtomicReference<Work> done = new AtomicReference<>();
        return sessions.withTransaction((session, transaction) -> {
                    Work work = new Work(session);
                    return body.apply(work).call(() -> {
                        done.set(work);
                        return append(work);
                    });
                })
                .invoke(() -> {
                    done.get().committed();
                    if (!done.get().events().isEmpty()) {
                        alarm.ring();
                    }
                });
    }

    private Uni<Integer> append(Work work) {
        if (work.events().isEmpty()) {
            return Uni.createFrom().item(0);
        }
        String traceparent = traceparent();
        List<Stored> rows = new ArrayList<>(work.events().size());
        try {
            for (OutgoingEvent event : work.events()) {
                rows.add(new Stored(
                        Uuid7.next().toString(),
                        event.topic(),
                        event.type(),
                        event.subject(),
                        json.writeValueAsString(event.data()),
                        traceparent,
                        event.everyPartition()));
            }
            return work.sql(APPEND)
                    .setParameter("events", json.writeValueAsString(rows))
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            return Uni.createFrom().failure(e);
        }
    }

    private static String traceparent() {
        Map<String, String> carrier = new HashMap<>();
        GlobalOpenTelemetry.getPropagators()
                .getTextMapPropagator()
                .inject(io.opentelemetry.context.Context.current(), carrier, (map, key, value) -> map.put(key, value));
        return carrier.get("traceparent");
    }

    private record Stored(
            String id,
            String topic,
            String type,
            String subject,
            String data,
            String traceparent,
            boolean everyPartition) {}
}
