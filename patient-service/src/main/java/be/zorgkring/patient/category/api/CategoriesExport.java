package be.zorgkring.patient.category.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.category.api.CategoriesResource.CategoriesView;
import be.zorgkring.patient.category.usecase.MemberCategoriesOf;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What the person opened and closed for members of their circle, past ones included, in their own copy. */
@ApplicationScoped
class CategoriesExport implements ExportPart {

    private final MemberCategoriesOf members;

    CategoriesExport(MemberCategoriesOf members) {
        this.members = members;
    }

    @Override
    public String name() {
        return "memberCategories";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 65;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return members.all(work, new PatientId(asked.patientId()), Exported.MOST + 1)
                .map(chosen -> Exported.list(chosen, CategoriesView::of));
    }
}
