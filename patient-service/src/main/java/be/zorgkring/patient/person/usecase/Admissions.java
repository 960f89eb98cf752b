package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.consent.usecase.ConsentAnnouncements;
import be.zorgkring.patient.person.domain.Dossier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Puts what an intake decided into effect: stored, and announced in the same transaction. */
@ApplicationScoped
class Admissions {

    private final Dossiers dossiers;
    private final ConsentAnnouncements consents;
    private final InclusionAnnouncements inclusions;

    Admissions(Dossiers dossiers, ConsentAnnouncements consents, InclusionAnnouncements inclusions) {
        this.dossiers = dossiers;
        this.consents = consents;
        this.inclusions = inclusions;
    }

    Uni<Void> carryOut(Work work, Collection<Dossier> touched) {
        if (touched.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return dossiers.save(work, touched)
                .chain(() -> consents.changed(
                        work, touched.stream().map(Dossier::consent).toList()))
                .invoke(() -> touched.forEach(dossier -> inclusions.included(work, dossier.inclusions())));
    }
}
