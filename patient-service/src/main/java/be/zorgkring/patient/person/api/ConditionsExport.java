package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.api.PatientView.ConditionView;
import be.zorgkring.patient.person.usecase.ShowPerson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** What the person lives with, in their own copy. */
@ApplicationScoped
class ConditionsExport implements ExportPart {

    private final ShowPerson showPerson;

    ConditionsExport(ShowPerson showPerson) {
        this.showPerson = showPerson;
    }

    @Override
    public String name() {
        return "conditions";
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(DataCategory.CONDITIONS, DataCategory.MENTAL_HEALTH);
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return showPerson
                .show(work, new PatientId(asked.patientId()))
                .map(person -> Exported.whole(
                        person.conditions().stream().map(ConditionView::of).toList()));
    }
}
