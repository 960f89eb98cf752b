package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.usecase.ConsentChanges;
import be.zorgkring.patient.consent.usecase.Consents;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds the record of the one who signed in, by the number that eHealth asserts and that is the record's now, and from then on knows their account as
 * the person's own. Of merged records the one that has the number keeps the account, so that it is theirs alone again when
 * the merge is undone.
 */
@ApplicationScoped
public class LinkAccount {

    private static final int MOST_CIRCLES = 200;

    /**
     * What is theirs.
     *
     * @param circles in whose circles they have a place; at most two hundred
     * @param unlinkedAt when the number was replaced by which a record was theirs; empty when one is theirs
     */
    public record Linked(Optional<PatientId> patientId, List<PatientId> circles, Optional<Instant> unlinkedAt) {}

    private final Dossiers dossiers;
    private final Numbers numbers;
    private final Consents consents;
    private final ConsentChanges changes;
    private final Circles circles;
    private final Clock clock;

    LinkAccount(
            Dossiers dossiers,
            Numbers numbers,
            Consents consents,
            ConsentChanges changes,
            Circles circles,
            Clock clock) {
        this.dossiers = dossiers;
        this.numbers = numbers;
        this.consents = consents;
        this.changes = changes;
        this.circles = circles;
        this.clock = clock;
    }

    public Uni<Linked> link(Work work, Caller caller) {
        work.leavesNoRecord(NoRecord.OWN_ACCOUNT);
        return own(work, caller)
                .call(found -> found.filter(record -> !record.accountId().equals(Optional.of(caller.accountId())))
                        .map(record -> know(work, caller, record))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .chain(found -> circles.of(work, caller, Optional.empty(), MOST_CIRCLES)
                        .chain(places -> numbers.endedFor(work, caller.accountId())
                                .map(ended -> new Linked(found.map(OwnRecord::patientId), places, ended))));
    }

    private Uni<Optional<OwnRecord>> own(Work work, Caller caller) {
        return caller.ssin()
                .map(ssin -> Insz.read(ssin, UnissuedSerials.ALLOWED, BelgianCalendar.day(clock.instant())))
                .flatMap(Checked::found)
                .map(insz -> dossiers.withCurrentInsz(work, insz))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** A record that was erased a moment ago is nobody's. */
    private Uni<Void> know(Work work, Caller caller, OwnRecord record) {
        return consents.lock(work, List.of(record.holder()))
                .chain(locked -> locked.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : changes.keep(work, locked.getFirst().linkAccount(caller.accountId(), clock.instant()))
                                .replaceWithVoid());
    }
}
