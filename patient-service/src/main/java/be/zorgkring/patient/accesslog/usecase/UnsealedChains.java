package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.domain.ChainEnd;
import be.zorgkring.patient.accesslog.domain.Seal;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Chains that went on since they were last sealed. */
public interface UnsealedChains {

    /** Whether this transaction is the one that seals; only one does at a time, in all processes. */
    Uni<Boolean> lead(Work work);

    /** Heads that wait, held until the transaction ends; those that are busy are left for the next time. */
    Uni<List<ChainEnd.Head>> take(Work work, int most);

    Uni<Void> seal(Work work, List<Seal> seals);
}
