package be.zorgkring.patient.person.messaging;

import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.usecase.Dossiers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Notifies people that somebody whom they had leave their circle waits for their yes. */
@ApplicationScoped
class MemberProposedConsumer implements EventHandler {

    static final String TYPE = "be.zorgkring.network.member-proposed.v1";

    private final Dossiers dossiers;
    private final Notify notify;

    MemberProposedConsumer(Dossiers dossiers, Notify notify) {
        this.dossiers = dossiers;
        this.notify = notify;
    }

    /** What this service reads of the contract. */
    record MemberProposed(UUID patientId, UUID proposalId) {}

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    /** Who was erased meanwhile has no inbox any more. */
    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        MemberProposed proposed = event.as(MemberProposed.class);
        PatientId patientId = new PatientId(proposed.patientId());
        return dossiers.find(work, patientId)
                .chain(found -> found.isPresent()
                        ? notify.send(work, patientId, NotificationKind.MEMBER_PROPOSED, proposed.proposalId())
                        : Uni.createFrom().voidItem());
    }
}
