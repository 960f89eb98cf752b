package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.Memberships;
import be.zorgkring.network.vocabulary.CodeLists;
import be.zorgkring.network.vocabulary.api.Languages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** Everybody who is or was in the circle, in the person's own copy. */
@ApplicationScoped
class CircleExport implements ExportPart {

    private final Memberships memberships;
    private final CodeLists codes;

    CircleExport(Memberships memberships, CodeLists codes) {
        this.memberships = memberships;
        this.codes = codes;
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
                .map(ever -> Exported.list(
                        ever, listed -> CircleView.member(listed, null, codes, Languages.of(asked.language()))));
    }
}
