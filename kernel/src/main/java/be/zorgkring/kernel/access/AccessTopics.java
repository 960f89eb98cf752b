package be.zorgkring.kernel.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Feeds the access table from the compacted topics of the facts' owners. */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
class AccessTopics implements EventHandler {

    private static final String CONSENT = "be.zorgkring.patient.consent-changed.v1";
    private static final String CIRCLE = "be.zorgkring.network.circle-changed.v1";
    private static final String PROFESSIONAL = "be.zorgkring.network.professional-changed.v1";
    private static final String ORGANISATION = "be.zorgkring.network.organisation-changed.v1";

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
        String state = new String(event.data(), UTF_8);
        return switch (event.type()) {
            case CONSENT -> table.consentChanged(state, work);
            case CIRCLE -> table.circleChanged(state, work);
            case PROFESSIONAL -> table.professionalChanged(state, work);
            case ORGANISATION -> table.organisationChanged(state, work);
            case Heartbeat.TYPE -> table.heard(event.topic(), event.partition(), event.time(), work);
            default -> throw new IllegalArgumentException("not a type of this handler: " + event.type());
        };
    }
}
