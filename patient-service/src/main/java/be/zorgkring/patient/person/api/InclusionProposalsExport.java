package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.usecase.InclusionProposals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Who wanted the person to take part, newest first, in their own copy. */
@ApplicationScoped
class InclusionProposalsExport implements ExportPart {

    private final InclusionProposals proposals;
    private final Clock clock;

    InclusionProposalsExport(InclusionProposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inclusionProposals";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 77;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return proposals
                .of(work, new PatientId(asked.patientId()), Optional.empty(), Exported.MOST + 1)
                .map(found -> Exported.list(
                        found, entry -> InclusionProposalView.of(entry, asked.language(), clock.instant())));
    }
}
