package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.InTurn;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.consent.usecase.ConsentEvents;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.domain.Dossier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Puts what an intake decided into effect: stored, announced, and the person notified, in one transaction. */
@ApplicationScoped
class Admissions {

    private final Dossiers dossiers;
    private final ConsentEvents consents;
    private final InclusionEvents inclusions;
    private final Notify notify;

    Admissions(Dossiers dossiers, ConsentEvents consents, InclusionEvents inclusions, Notify notify) {
        this.dossiers = dossiers;
        this.consents = consents;
        this.inclusions = inclusions;
        this.notify = notify;
    }

    Uni<Void> admit(Work work, Collection<Dossier> touched) {
        if (touched.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return dossiers.save(work, touched)
                .chain(() -> consents.changed(
                        work, touched.stream().map(Dossier::consent).toList()))
                .invoke(() -> touched.forEach(dossier -> inclusions.included(work, dossier.inclusions())))
                .chain(() -> notify(work, touched));
    }

    /** Who had a record already has an inbox, in which they read what others did. */
    private Uni<Void> notify(Work work, Collection<Dossier> touched) {
        List<Dossier> byOthers = touched.stream()
                .filter(dossier -> !dossier.isNew() && dossier.wasIncludedByAnother())
                .toList();
        return InTurn.each(
                byOthers, dossier -> notify.send(work, dossier.id(), NotificationKind.INCLUDED_BY_OTHER, null));
    }
}
