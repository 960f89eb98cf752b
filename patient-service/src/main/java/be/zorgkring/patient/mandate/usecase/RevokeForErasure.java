package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.Move;
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

    public Uni<Void> run(Work work, PatientId patientId, Actor by, Instant at) {
        Revocation revocation = new Revocation(Revocation.Reason.RECORD_ERASED, by, at);
        return mandates.mandator(work, patientId).chain(found -> Multi.createFrom()
                .iterable(found.orElseThrow().mandates())
                .onItem()
                .transformToUniAndConcatenate(mandate -> switch (mandate.revoke(revocation)) {
                    case Move.Changed changed -> changes.keep(work, changed);
                    case Move.Refused(var refusal) ->
                        throw new IllegalStateException("of those that are not revoked: " + refusal);
                })
                .collect()
                .last()
                .replaceWithVoid());
    }
}
