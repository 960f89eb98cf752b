package be.zorgkring.patient.export.api;

import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.patient.category.api.CategoriesView;
import be.zorgkring.patient.category.usecase.MemberChoices;
import be.zorgkring.patient.common.domain.PatientId;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/** What the person's own copy holds of what they decided and who acts for them. */
class DecisionParts {

    /** For members who left too. */
    @Produces
    ExportPart memberCategories(MemberChoices choices) {
        return ExportPart.plainList(
                "memberCategories",
                65,
                Set.of(),
                (work, id, most) -> choices.all(work, new PatientId(id), most),
                CategoriesView::of);
    }
}
