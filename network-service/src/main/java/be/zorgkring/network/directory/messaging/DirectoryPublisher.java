package be.zorgkring.network.directory.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.network.directory.domain.Organisation;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.usecase.DirectoryEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DirectoryPublisher implements DirectoryEvents {

    private static final String TOPIC = "zorgkring.directory";

    private final AccessTable accessTable;

    DirectoryPublisher(AccessTable accessTable) {
        this.accessTable = accessTable;
    }

    @Override
    public void publish(Work work, Organisation organisation) {
        work.publish(new OutgoingEvent(
                TOPIC, OrganisationChanged.TYPE, organisation.id().value(), OrganisationChanged.of(organisation)));
    }

    @Override
    public void publish(Work work, Professional professional) {
        work.publish(new OutgoingEvent(
                TOPIC, ProfessionalChanged.TYPE, professional.id().value(), ProfessionalChanged.of(professional)));
    }

    @Override
    public Uni<Void> publishAtOnce(Work work, Professional professional) {
        publish(work, professional);
        return accessTable.learnOwn(work, ProfessionalChanged.TYPE, List.of(ProfessionalChanged.of(professional)));
    }
}
