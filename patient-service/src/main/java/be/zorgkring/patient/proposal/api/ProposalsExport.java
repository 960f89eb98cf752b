package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.proposal.usecase.Proposals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** What was proposed about the person, by whom, and what became of it, in their own copy; never by number. */
@ApplicationScoped
class ProposalsExport implements ExportPart {

    private final Proposals proposals;

    ProposalsExport(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 69;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return proposals
                .about(work, new PatientId(asked.patientId()), Optional.empty(), Exported.MOST + 1)
                .map(found -> Exported.list(found, ProposalView::of));
    }
}
