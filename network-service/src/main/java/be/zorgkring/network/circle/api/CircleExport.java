package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.ExportPart.Asked;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.Memberships;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** Everybody who is or was in the circle, in the person's own copy. */
@ApplicationScoped
class CircleExport implements ExportPart {

    private final Memberships memberships;

    CircleExport(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "circle";
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(DataCategory.CIRCLE);
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return memberships
                .everOf(work, new PatientId(asked.patientId()), Exported.MOST + 1)
                .map(ever ->
                        Exported.list(ever, listed -> CircleView.member(listed, null, Language.of(asked.language()))));
    }
}
