package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Links the mandates of the one who signed in to their account, by the number that eHealth asserts, and tells for whom
 * they act now.
 */
@ApplicationScoped
public class TakeUpMandates {

    private static final int MOST = 200;

    private final Mandates mandates;
    private final MandateChanges changes;
    private final Clock clock;

    TakeUpMandates(Mandates mandates, MandateChanges changes, Clock clock) {
        this.mandates = mandates;
        this.changes = changes;
        this.clock = clock;
    }

    public Uni<List<Mandate>> takeUp(Work work, Caller caller) {
        Instant now = clock.instant();
        return caller.ssin()
                .flatMap(ssin -> Insz.read(ssin, UnissuedSerials.ALLOWED, BelgianCalendar.day(now))
                        .found())
                .map(insz -> link(work, caller, insz, now))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> mandates.actingFor(work, caller.accountId(), now, MOST));
    }

    private Uni<Void> link(Work work, Caller caller, Insz insz, Instant now) {
        return mandates.lockUnlinked(work, insz, caller.accountId())
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToIterable(mandate -> mandate.linkAccount(insz, caller.accountId(), now).stream()
                                .toList())
                        .onItem()
                        .transformToUniAndConcatenate(changed -> changes.keep(work, changed))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}
