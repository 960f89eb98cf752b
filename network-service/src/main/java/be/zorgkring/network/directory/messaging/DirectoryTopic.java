package be.zorgkring.network.directory.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.network.directory.domain.Organisation;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.usecase.DirectoryAnnouncements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DirectoryTopic implements DirectoryAnnouncements {

    private static final String TOPIC = "zorgkring.directory";

    private final AccessTable accessTable;

    DirectoryTopic(AccessTable accessTable) {
        this.accessTable = accessTable;
    }

    @Override
    public void announce(Work work, Organisation organisation) {
        work.publish(new OutgoingEvent(
                TOPIC, OrganisationChanged.TYPE, organisation.id().value(), OrganisationChanged.of(organisation)));
    }

    @Override
    public void announce(Work work, Professional professional) {
        work.publish(new OutgoingEvent(
                TOPIC, ProfessionalChanged.TYPE, professional.id().value(), ProfessionalChanged.of(professional)));
    }

    @Override
    public Uni<Void> announceAtOnce(Work work, Professional professional) {
        announce(work, professional);
        return accessTable.learnOwn(work, ProfessionalChanged.TYPE, ProfessionalChanged.of(professional));
    }
}
