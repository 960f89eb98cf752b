package be.zorgkring.network.circle.messaging;

import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.OpenCircles;
import be.zorgkring.network.circle.usecase.OpenCircles.Inclusion;
import be.zorgkring.network.directory.domain.ProfessionalId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Persons were included; their circles open. */
@ApplicationScoped
class InclusionsConsumer implements EventHandler {

    private final OpenCircles openCircles;

    InclusionsConsumer(OpenCircles openCircles) {
        this.openCircles = openCircles;
    }

    @Override
    public Set<String> types() {
        return Set.of(PersonIncluded.TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        return handleAll(List.of(event), work);
    }

    @Override
    public Uni<Void> handleAll(List<IncomingEvent> events, Work work) {
        return openCircles.open(
                work,
                events.stream()
                        .map(event -> inclusion(event.as(PersonIncluded.class)))
                        .toList());
    }

    private static Inclusion inclusion(PersonIncluded included) {
        PatientId patient = new PatientId(Objects.requireNonNull(included.patientId(), "patientId"));
        return new Inclusion(patient, included.includedBy() == null ? null : new ProfessionalId(included.includedBy()));
    }
}
