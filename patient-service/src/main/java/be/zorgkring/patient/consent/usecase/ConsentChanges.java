package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.domain.Move;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What came of a move is stored and announced, whoever asked for it. */
@ApplicationScoped
class ConsentChanges {

    private final Consents consents;
    private final ConsentAnnouncements announcements;

    ConsentChanges(Consents consents, ConsentAnnouncements announcements) {
        this.consents = consents;
        this.announcements = announcements;
    }

    Uni<ConsentOutcome> carryOut(Work work, Move move) {
        return switch (move) {
            case Move.Refused(ConsentRefusal refusal) -> Uni.createFrom().item(new ConsentOutcome.Refused(refusal));
            case Move.Unchanged(Consent same) -> Uni.createFrom().item(new ConsentOutcome.Done(same));
            case Move.Changed changed ->
                consents.change(work, changed.consent(), List.of(changed.change()))
                        .chain(() -> announcements.changed(work, List.of(changed.consent())))
                        .replaceWith(new ConsentOutcome.Done(changed.consent()));
        };
    }
}
