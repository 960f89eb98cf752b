package be.zorgkring.network.circle.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.ProposedMember;
import be.zorgkring.network.circle.usecase.CircleEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CirclePublisher implements CircleEvents {

    private static final String TOPIC = "zorgkring.circle";

    private final AccessTable accessTable;

    CirclePublisher(AccessTable accessTable) {
        this.accessTable = accessTable;
    }

    @Override
    public void publish(Work work, Circle circle) {
        publish(work, CircleChanged.of(circle));
    }

    @Override
    public Uni<Void> publishAtOnce(Work work, Circle circle) {
        CircleChanged state = CircleChanged.of(circle);
        publish(work, state);
        return accessTable.learnOwn(work, CircleChanged.TYPE, List.of(state));
    }

    @Override
    public void publishProposed(Work work, PatientId patient, ProposedMember proposal) {
        work.publish(new OutgoingEvent(
                MemberProposed.TOPIC,
                MemberProposed.TYPE,
                patient.value(),
                new MemberProposed(
                        patient.value(),
                        proposal.id().value(),
                        proposal.party().id().value(),
                        proposal.by() == null ? null : proposal.by().value(),
                        proposal.at())));
    }

    private static void publish(Work work, CircleChanged state) {
        work.publish(new OutgoingEvent(TOPIC, CircleChanged.TYPE, state.patientId(), state));
    }
}
