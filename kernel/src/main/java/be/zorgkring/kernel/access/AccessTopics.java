package be.zorgkring.kernel.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Feeds the access table from the compacted topics of the facts' owners. */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
class AccessTopics implements EventHandler {

    private static final String CONSENT = "be.zorgkring.patient.consent-changed.v1";
    private static final String CIRCLE = "be.zorgkring.network.circle-changed.v1";
    private static final String PROFESSIONAL = "be.zorgkring.network.professional-changed.v1";
    private static final String ORGANISATION = "be.zorgkring.network.organisation-changed.v1";

    private static final Map<String, String> FUNCTIONS = Map.of(
            CONSENT, "access_apply_consent",
            CIRCLE, "access_apply_circle",
            PROFESSIONAL, "access_apply_professional",
            ORGANISATION, "access_apply_organisation");

    private final AccessTable table;

    AccessTopics(AccessTable table) {
        this.table = table;
    }

    @Override
    public Set<String> types() {
        return Set.of(CONSENT, CIRCLE, PROFESSIONAL, ORGANISATION, Heartbeat.TYPE);
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
                chain = chain.chain(() -> table.apply(work, function.getValue(), states));
            }
        }
        for (IncomingEvent event : events) {
            if (event.type().equals(Heartbeat.TYPE)) {
                chain = chain.chain(() -> table.heard(event.topic(), event.partition(), event.time(), work));
            }
        }
        return chain;
    }
}
