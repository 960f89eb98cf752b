package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.consent.domain.Move;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts moves that cannot be refused into effect: stored, and announced in the same transaction. */
@ApplicationScoped
public class ConsentMoves {

    private final Consents consents;
    private final ConsentAnnouncements announcements;

    ConsentMoves(Consents consents, ConsentAnnouncements announcements) {
        this.consents = consents;
        this.announcements = announcements;
    }

    public Uni<Void> carryOut(Work work, Move move) {
        return switch (move) {
            case Move.Changed changed ->
                consents.change(work, changed.consent(), List.of(changed.change()))
                        .chain(() -> announcements.changed(work, List.of(changed.consent())));
            case Move.Unchanged unchanged -> Uni.createFrom().voidItem();
            case Move.Refused(var refusal) -> throw new IllegalStateException("never refused, and yet: " + refusal);
        };
    }
}
