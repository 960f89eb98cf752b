package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.proposal.domain.Proposal;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is proposed, decided and refused stands in the log of each of the people, who are notified as well. */
@ApplicationScoped
class ProposalsOnRecord {

    private static final Set<DataCategory> IDENTITY = Set.of(DataCategory.IDENTITY);

    private final ProposedActs acts;
    private final OfficeOnRecord record;
    private final Notify notify;

    ProposalsOnRecord(ProposedActs acts, OfficeOnRecord record, Notify notify) {
        this.acts = acts;
        this.record = record;
        this.notify = notify;
    }

    Uni<Void> proposed(Work work, Caller caller, Proposal proposal) {
        return record.agreed(work, caller, proposal.records(), OfficeOnRecord.Agreement.PROPOSED, proposal.id())
                .chain(() -> inform(work, proposal, NotificationKind.CHANGE_PROPOSED));
    }

    Uni<Void> confirmed(Work work, Caller caller, Proposal proposal) {
        return record.agreed(work, caller, proposal.records(), OfficeOnRecord.Agreement.CONFIRMED, proposal.id());
    }

    /** Somebody declined or withdrew it. */
    Uni<Void> dropped(Work work, Caller caller, Proposal proposal) {
        return seen(work, caller, List.of(proposal), Operation.READ).chain(() -> expired(work, proposal));
    }

    Uni<Void> expired(Work work, Proposal proposal) {
        return inform(work, proposal, NotificationKind.CHANGE_NOT_MADE);
    }

    Uni<Void> seen(Work work, Caller caller, Collection<Proposal> proposals, Operation operation) {
        List<PatientId> people = proposals.stream()
                .flatMap(proposal -> proposal.records().stream())
                .toList();
        return record.allowed(work, caller, Office.HEALTH_DATA_MANAGER, people, operation, IDENTITY);
    }

    Uni<Void> refused(Work work, Caller caller, List<PatientId> people, Refusal refusal) {
        return record.refused(
                work,
                caller,
                Office.HEALTH_DATA_MANAGER,
                acts.isOfNobodyKnown(refusal) ? List.of() : people,
                Operation.WRITE,
                IDENTITY,
                refusal.code());
    }

    private Uni<Void> inform(Work work, Proposal proposal, NotificationKind kind) {
        return Multi.createFrom()
                .iterable(proposal.records())
                .onItem()
                .transformToUniAndConcatenate(person -> notify.send(work, person, kind, proposal.id()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
