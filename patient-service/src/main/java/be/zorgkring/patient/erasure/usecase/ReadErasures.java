package be.zorgkring.patient.erasure.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.erasure.domain.ErasureRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows how far erasures are. Whoever asked for one reads it by their account, since there is no record any more that could tell
 * that it was theirs; the data protection officer reads all.
 */
@ApplicationScoped
public class ReadErasures {

    public static final String OFFICER = "data-protection-officer";

    private final Erasures erasures;

    ReadErasures(Erasures erasures) {
        this.erasures = erasures;
    }

    /** Unknown too for who may not read it. */
    public Uni<Outcome<ErasureReport>> show(Work work, Caller caller, UUID erasureId) {
        return erasures.find(work, erasureId)
                .map(found -> Outcome.found(
                        found.filter(report ->
                                caller.hasRole(OFFICER) || report.askedBy().equals(caller.accountId())),
                        ErasureRefusal.NO_SUCH_ERASURE));
    }

    /** Newest first; the role of the caller is checked before. */
    public Uni<List<ErasureReport>> list(Work work, Optional<UUID> before, int most) {
        return erasures.list(work, before, most);
    }
}
