package be.zorgkring.patient.erasure.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
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

    /** Empty too for who may not read it. */
    public Uni<Optional<ErasureReport>> one(Work work, Caller caller, UUID erasureId) {
        return erasures.find(work, erasureId)
                .map(found -> found.filter(
                        report -> caller.hasRole(OFFICER) || report.askedBy().equals(caller.accountId())));
    }

    /** Newest first; the role of the caller is checked before. */
    public Uni<List<ErasureReport>> page(Work work, Optional<UUID> before, int most) {
        return erasures.page(work, before, most);
    }
}
