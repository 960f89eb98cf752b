package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.network.circle.api.CircleView.ProposedView;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.ProposedMembers;
import be.zorgkring.network.vocabulary.CodeLists;
import be.zorgkring.network.vocabulary.api.Languages;
import be.zorgkring.network.vocabulary.domain.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** Who was to come back into the circle and waited for the person's yes, in their own copy. */
@ApplicationScoped
class ProposedMembersExport implements ExportPart {

    private final ProposedMembers proposed;
    private final CodeLists codes;

    ProposedMembersExport(ProposedMembers proposed, CodeLists codes) {
        this.proposed = proposed;
        this.codes = codes;
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
        Language language = Languages.of(asked.language());
        return proposed.everOf(work, new PatientId(asked.patientId()), Exported.MOST + 1)
                .map(found -> Exported.list(found, each -> ProposedView.of(each, codes, language)));
    }
}
