package be.zorgkring.patient.erasure.usecase;

import be.zorgkring.kernel.erasure.ErasureConfirmed;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A service did its part; with the last one the erasure is done. */
@ApplicationScoped
public class ConfirmErasure {

    private final Erasures erasures;
    private final ErasureSettings settings;

    ConfirmErasure(Erasures erasures, ErasureSettings settings) {
        this.erasures = erasures;
        this.settings = settings;
    }

    public Uni<Void> confirm(Work work, ErasureConfirmed confirmation) {
        return erasures.confirm(work, confirmation)
                .chain(() -> erasures.find(work, confirmation.erasureId()))
                .chain(found -> found.filter(
                                report -> settings.services().stream().allMatch(report::isConfirmedBy))
                        .map(report -> erasures.done(work, report.erasureId(), confirmation.at()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
