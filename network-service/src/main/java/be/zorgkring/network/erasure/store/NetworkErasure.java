package be.zorgkring.network.erasure.store;

import static be.zorgkring.kernel.erasure.ErasurePart.dropped;
import static be.zorgkring.kernel.erasure.ErasurePart.kept;
import static be.zorgkring.kernel.erasure.ErasurePart.rows;
import static be.zorgkring.kernel.erasure.RetentionRule.CARE_FACTS;

import be.zorgkring.kernel.erasure.ErasurePart;
import be.zorgkring.kernel.erasure.ErasureParts;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.CloseCircle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that this service holds of a person, and what becomes of it; docs/retention.md says why. */
@ApplicationScoped
class NetworkErasure implements ErasureParts {

    private static final String OF_CIRCLE = "circle_id in (select id from circle where patient_id = :subject)";
    private static final String NO_LABEL = "'[text erased]'";

    private final CloseCircle closeCircle;

    NetworkErasure(CloseCircle closeCircle) {
        this.closeCircle = closeCircle;
    }

    @Override
    public Uni<Void> close(Work work, UUID subject, Instant at) {
        return closeCircle.close(work, new PatientId(subject), at);
    }

    @Override
    public List<ErasurePart> parts() {
        return List.of(
                dropped("invitations", "delete from invitation where patient_id = :subject"),
                dropped("proposed-members", "delete from proposed_member where " + OF_CIRCLE),
                dropped("import-references", """
                        delete from import_reference
                        where kind = 'circle' and id in (select id from circle where patient_id = :subject)
                        """),
                kept(
                        "circle",
                        CARE_FACTS,
                        List.of("update circle_member set label = " + NO_LABEL + " where label <> " + NO_LABEL + " and "
                                + OF_CIRCLE),
                        rows("circle_member", OF_CIRCLE),
                        rows("circle")));
    }
}
