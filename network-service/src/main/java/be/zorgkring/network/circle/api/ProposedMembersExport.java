package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.ExportPart.Asked;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.network.circle.api.CircleView.ProposedView;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.ProposedMembers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** Who was to come back into the circle and waited for the person's yes, in their own copy. */
@ApplicationScoped
class ProposedMembersExport implements ExportPart {

    private final ProposedMembers proposed;

    ProposedMembersExport(ProposedMembers proposed) {
        this.proposed = proposed;
    }

    @Override
    public String name() {
        return "proposedMembers";
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(DataCategory.CIRCLE);
    }

    @Override
    public int position() {
        return 15;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        Language language = Language.of(asked.language());
        return proposed.everOf(work, new PatientId(asked.patientId()), Exported.MOST + 1)
                .map(found -> Exported.list(found, each -> ProposedView.of(each, language)));
    }
}
