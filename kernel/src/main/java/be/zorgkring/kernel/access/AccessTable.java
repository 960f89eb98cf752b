package be.zorgkring.kernel.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * This service's own table of consents, exclusions, memberships and professionals. Fed by compacted topics; the owner
 * of a fact also writes it here in the transaction that changes it, so that it sees its own truth at once.
 */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
public class AccessTable implements EventHandler {

    private static final Map<String, String> FUNCTIONS = Map.of(
            "be.zorgkring.patient.consent-changed.v1", "access_apply_consent",
            "be.zorgkring.network.circle-changed.v1", "access_apply_circle",
            "be.zorgkring.network.professional-changed.v1", "access_apply_professional",
            "be.zorgkring.network.organisation-changed.v1", "access_apply_organisation");

    // One round trip: the person, the caller in the directory, the caller's best place in the circle, and the age.
    private static final String FACTS = """
            select p.sharing,
                   coalesce(p.account_id = :account, false),
                   d.professional_id, d.role, coalesce(d.organisation_id, o.organisation_id), coalesce(d.suspended, false),
                   m.member_id, m.kind, m.role as member_role, m.organisation_id as member_organisation,
                   exists (select from access_exclusion x where x.patient_id = :patient
                           and (x.professional_id = d.professional_id
                                or x.organisation_id = coalesce(d.organisation_id, o.organisation_id)
                                or x.profession = d.role)),
                   (select case when count(distinct topic) >= :topics then min(heard_at) end from access_freshness)
            from (select 1) as one
            left join access_person p on p.patient_id = :patient
            left join access_nihdi_holder d on d.nihdi = :nihdi
            left join access_organisation o on o.client_id = :client
            left join lateral (
                select m.* from access_member m
                where m.patient_id = :patient
                  and (m.professional_id = d.professional_id or m.account_id = :account
                       or m.organisation_id = o.organisation_id
                          and not exists (select from access_professional s
                                          where s.professional_id = m.professional_id and s.suspended))
                  and m.active_from <= :now and (m.active_until is null or m.active_until > :now)
                  and not exists (select from access_exclusion x where x.patient_id = m.patient_id
                                  and (x.professional_id = m.professional_id
                                       or x.organisation_id = m.organisation_id or x.profession = m.role))
                order by m.professional_id = d.professional_id desc nulls last, m.active_from
                limit 1) m on true
            """;

    Uni<AccessRule.Facts> facts(Work work, Caller caller, UUID patientId, int topics, Instant now) {
        return work.session()
                .createNativeQuery(FACTS, Object[].class)
                .setParameter("account", caller.isSystem() ? new UUID(0, 0) : caller.accountId())
                .setParameter("patient", patientId)
                .setParameter("nihdi", caller.nihdi8().orElse(""))
                .setParameter("client", caller.isSystem() ? caller.clientId() : "")
                .setParameter("topics", topics)
                .setParameter("now", now)
                .getSingleResult()
                .map(row -> facts(row, now));
    }

    private static AccessRule.Facts facts(Object[] row, Instant now) {
        Optional<AccessRule.Facts.Membership> membership = row[6] == null
                ? Optional.empty()
                : Optional.of(new AccessRule.Facts.Membership(
                        (UUID) row[6], (String) row[7], (String) row[8], (UUID) row[9]));
        Duration staleness =
                row[11] == null ? Duration.ofSeconds(Long.MAX_VALUE) : Duration.between(instant(row[11]), now);
        return new AccessRule.Facts(
                (Boolean) row[1],
                Optional.ofNullable((String) row[0]),
                (Boolean) row[10],
                (Boolean) row[5],
                membership,
                (UUID) row[2],
                (UUID) row[4],
                (String) row[3],
                staleness);
    }

    private static Instant instant(Object value) {
        return value instanceof java.time.OffsetDateTime moment ? moment.toInstant() : (Instant) value;
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
        for (IncomingEvent event : events) {
            if (event.type().equals(Heartbeat.TYPE)) {
                chain = chain.chain(() -> heard(event.topic(), event.partition(), event.time(), work));
            }
        }
        return chain;
    }

    /** Takes the state over unless this or a newer one is known; {@code json} is the event's data. */
    public Uni<Void> circleChanged(String json, Work work) {
        return apply(work, "access_apply_circle", List.of(json));
    }

    public Uni<Void> professionalChanged(String json, Work work) {
        return apply(work, "access_apply_professional", List.of(json));
    }

    /** Takes several states over in one statement, in their order; {@code function} is one of the migration's. */
    private static Uni<Void> apply(Work work, String function, List<String> states) {
        return work.session()
                .createNativeQuery(
                        "select count(" + function
                                + "(s)) from jsonb_array_elements(cast(cast(:states as text) as jsonb)) as s",
                        Long.class)
                .setParameter("states", "[" + String.join(",", states) + "]")
                .getSingleResult()
                .replaceWithVoid();
    }

    private static Uni<Void> heard(String topic, int partition, Instant at, Work work) {
        return work.session()
                .createNativeQuery("""
                        insert into access_freshness (topic, partition, heard_at) values (:topic, :partition, :at)
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
