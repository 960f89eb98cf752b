package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.Revocation;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Nobody acts for a person who is being erased. */
@ApplicationScoped
public class RevokeForErasure {

    private final Mandates mandates;
    private final MandateChanges changes;

    RevokeForErasure(Mandates mandates, MandateChanges changes) {
        this.mandates = mandates;
        this.changes = changes;
    }

    public Uni<Void> revoke(Work work, PatientId patientId, Actor by, Instant at) {
        Revocation revocation = new Revocation(Revocation.RevocationReason.RECORD_ERASED, by, at);
        return mandates.mandator(work, patientId).chain(found -> Multi.createFrom()
                .iterable(found.orElseThrow().mandates())
                .onItem()
                .transformToUniAndConcatenate(mandate -> changes.keep(work, mandate.revoke(revocation)))
                .collect()
                .last()
                .replaceWithVoid());
    }
}
