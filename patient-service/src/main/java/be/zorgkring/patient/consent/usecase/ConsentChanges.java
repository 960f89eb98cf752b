package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Changed;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentChange;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What became of a consent is stored, and announced in the same transaction, whoever asked for it. */
@ApplicationScoped
public class ConsentChanges {

    /** What somebody asks of a consent. */
    @FunctionalInterface
    interface Asked {
        Outcome<Changed<Consent, ConsentChange>> of(Consent consent, Actor by);
    }

    private final Consents consents;
    private final ConsentEvents events;

    ConsentChanges(Consents consents, ConsentEvents events) {
        this.consents = consents;
        this.events = events;
    }

    public Uni<Consent> keep(Work work, Changed<Consent, ConsentChange> changed) {
        Consent now = changed.now();
        return changed.change()
                .map(change ->
                        consents.change(work, now, List.of(change)).chain(() -> events.changed(work, List.of(now))))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .replaceWith(now);
    }

    Uni<Outcome<Consent>> keep(Work work, Outcome<Changed<Consent, ConsentChange>> asked) {
        return asked.chain(changed -> keep(work, changed).map(Outcome::done));
    }
}
