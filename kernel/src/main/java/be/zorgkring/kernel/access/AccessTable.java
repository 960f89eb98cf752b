package be.zorgkring.kernel.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.kernel.InTurn;
import be.zorgkring.kernel.access.RememberedFacts.CallerKey;
import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.json.ExactValues;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * This service's own table of consents, exclusions, memberships, mandates and professionals. Fed by compacted topics; the owner
 * of a fact also writes it here in the transaction that changes it, so that it sees its own truth at once.
 */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
public class AccessTable implements EventHandler {

    private static final Map<String, String> FUNCTIONS = Map.of(
            "be.zorgkring.patient.consent-changed.v1", "access_apply_consent",
            "be.zorgkring.network.circle-changed.v1", "access_apply_circle",
            "be.zorgkring.network.professional-changed.v1", "access_apply_professional",
            "be.zorgkring.network.organisation-changed.v1", "access_apply_organisation",
            "be.zorgkring.patient.mandate-changed.v1", "access_apply_mandate",
            "be.zorgkring.patient.emergency-access-changed.v1", "access_apply_emergency",
            "be.zorgkring.patient.categories-changed.v1", "access_apply_categories",
            "be.zorgkring.patient.record-merged.v1", "access_apply_merge");

    /** When the topic that was silent longest was heard; null while one was never. The format's argument is how many there are. */
    static final String OLDEST_HEARD =
            "(select case when count(distinct topic) >= %s then min(heard_at) end from access_freshness)";

    // One round trip: the person, the caller in the directory, and the age of it all.
    private static final String FACTS = """
            select cast(access_person_facts(:patient) as text),
                   d.professional_id, d.role, coalesce(d.organisation_id, o.organisation_id), coalesce(d.suspended, false),
                   %s
            from (select 1) as one
            left join access_nihdi_holder d on d.nihdi = :nihdi
            left join access_organisation o on o.client_id = :client
            """.formatted(OLDEST_HEARD.formatted(":topics"));

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), ExactValues.ofRows())
            .build();

    private final RememberedFacts remembered;
    private final RowsSetAside aside;
    private final ObjectMapper messages;

    AccessTable(RememberedFacts remembered, RowsSetAside aside, ObjectMapper messages) {
        this.remembered = remembered;
        this.aside = aside;
        this.messages = messages;
    }

    /** What was known at the moment of asking. */
    record Facts(PersonFacts person, CallerFacts caller, Duration staleness) {

        static Facts of(RememberedFacts.Known known, Instant now) {
            return new Facts(known.person(), known.caller(), known.freshness().staleness(now));
        }
    }

    Uni<Facts> facts(Work work, Caller caller, UUID patientId, int topics, Instant now) {
        CallerKey key = CallerKey.of(caller);
        // What this transaction changed itself must neither be overlooked nor be kept, should it be rolled back.
        if (work.isPending()) {
            return lookUp(work, caller, patientId, topics, now).map(known -> Facts.of(known, now));
        }
        Optional<RememberedFacts.Known> found = remembered.find(patientId, key, now);
        if (found.isPresent()) {
            return Uni.createFrom().item(Facts.of(found.get(), now));
        }
        long ticket = remembered.ticket();
        return lookUp(work, caller, patientId, topics, now)
                .invoke(known -> remembered.keep(ticket, patientId, key, known))
                .map(known -> Facts.of(known, now));
    }

    /**
     * As {@link #facts}, never from memory: for a decision that must see what was committed a moment ago, and must take
     * as long for somebody unknown as for anybody else.
     */
    Uni<Facts> factsLookedUp(Work work, Caller caller, UUID patientId, int topics, Instant now) {
        return lookUp(work, caller, patientId, topics, now).map(known -> Facts.of(known, now));
    }

    private Uni<RememberedFacts.Known> lookUp(Work work, Caller caller, UUID patientId, int topics, Instant now) {
        return work.sql(FACTS, Object[].class)
                .setParameter("patient", patientId)
                .setParameter("nihdi", caller.nihdi8().orElse(""))
                .setParameter("client", caller.isSystem() ? caller.clientId() : "")
                .setParameter("topics", topics)
                .getSingleResult()
                .map(row -> known(row, caller, now));
    }

    private RememberedFacts.Known known(Object[] row, Caller caller, Instant now) {
        UUID account = caller.isSystem() ? null : caller.accountId();
        return new RememberedFacts.Known(
                person((String) row[0]).readable(aside),
                new CallerFacts(account, (UUID) row[1], (String) row[2], (UUID) row[3], (Boolean) row[4]),
                new RememberedFacts.Freshness((Instant) row[5], now));
    }

    static PersonFacts person(String json) {
        try {
            return JSON.readValue(json, PersonFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("access_person_facts gives what PersonFacts does not read", e);
        }
    }

    @Override
    public Set<String> types() {
        Set<String> types = new HashSet<>(FUNCTIONS.keySet());
        types.add(Heartbeat.TYPE);
        return types;
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        return handleAll(List.of(event), work);
    }

    /** The facts first: once the heartbeats behind them count, the facts must be there. */
    @Override
    public Uni<Void> handleAll(List<IncomingEvent> events, Work work) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (Map.Entry<String, String> function : FUNCTIONS.entrySet()) {
            List<String> states = events.stream()
                    .filter(event -> event.type().equals(function.getKey()))
                    .map(event -> new String(event.data(), UTF_8))
                    .toList();
            if (!states.isEmpty()) {
                chain = chain.chain(() -> apply(work, function.getValue(), states));
            }
        }
        List<IncomingEvent> heartbeats = events.stream()
                .filter(event -> event.type().equals(Heartbeat.TYPE))
                .toList();
        return chain.chain(
                () -> InTurn.each(heartbeats, event -> heard(event.topic(), event.partition(), event.time(), work)));
    }

    /**
     * Takes over what this service itself announces, in the transaction of the change, unless it knows something newer.
     *
     * @param type of an event about access
     * @param announced the messages that are published, in their order
     */
    public Uni<Void> learnOwn(Work work, String type, List<?> announced) {
        String function = Objects.requireNonNull(FUNCTIONS.get(type), type);
        return apply(work, function, announced.stream().map(this::state).toList());
    }

    private String state(Object message) {
        try {
            return messages.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a message that is not JSON: " + message.getClass(), e);
        }
    }

    /** Takes several states over in one statement, in their order; {@code function} is one of the migration's. */
    private Uni<Void> apply(Work work, String function, List<String> states) {
        work.afterCommit(() -> states.forEach(this::forget));
        return work.sql(
                        "select count(" + function
                                + "(s)) from jsonb_array_elements(cast(cast(:states as text) as jsonb)) as s",
                        Long.class)
                .setParameter("states", "[" + String.join(",", states) + "]")
                .getSingleResult()
                .replaceWithVoid();
    }

    /** The database notifies all processes; this one must know before it answers. */
    private void forget(String state) {
        try {
            JsonNode patientId = JSON.readTree(state).path("patientId");
            if (patientId.isTextual()) {
                remembered.forget(UUID.fromString(patientId.asText()));
            } else {
                remembered.forgetAll();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database took over what is no JSON", e);
        }
    }

    // An owner whose clock runs ahead must not make its facts look fresher than their arrival.
    private static Uni<Void> heard(String topic, int partition, Instant at, Work work) {
        return work.sql("""
                        insert into access_freshness (topic, partition, heard_at)
                        values (:topic, :partition, least(cast(:at as timestamptz), now()))
                        on conflict (topic, partition) do update
                            set heard_at = greatest(access_freshness.heard_at, excluded.heard_at)
                        """)
                .setParameter("topic", topic)
                .setParameter("partition", partition)
                .setParameter("at", at)
                .executeUpdate()
                .replaceWithVoid();
    }
}
