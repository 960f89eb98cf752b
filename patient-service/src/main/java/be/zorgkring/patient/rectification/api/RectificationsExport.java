package be.zorgkring.patient.rectification.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.rectification.domain.Field;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.usecase.Rectifications;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** What the person asked to be put right and what became of it, newest first, in their own copy. */
@ApplicationScoped
class RectificationsExport implements ExportPart {

    private final Rectifications rectifications;

    RectificationsExport(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public String name() {
        return "rectifications";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 75;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return rectifications
                .of(work, new PatientId(asked.patientId()), Optional.empty(), Exported.MOST + 1)
                .map(requests -> Exported.list(requests, request -> view(request, asked)));
    }

    /** A number that the person says is theirs is kept from who acts for them, as the number in the record is. */
    private static RectificationView view(Rectification request, Asked asked) {
        RectificationView view = RectificationView.of(request);
        return request.field() == Field.INSZ && asked.ground() == Ground.MANDATE ? view.withoutWords() : view;
    }
}
