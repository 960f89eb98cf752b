package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.Exclusion.Excluded;
import be.zorgkring.patient.consent.domain.Nihdi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The person shuts someone out. */
@ApplicationScoped
public class SetExclusion {

    /** Whom the person names. */
    public sealed interface Named {

        /** By what the platform knows them by. */
        record Known(Excluded excluded) implements Named {}

        /** A professional, by the number that stands on every prescription. */
        record Numbered(Nihdi number) implements Named {}
    }

    private final OwnConsent own;
    private final Directory directory;
    private final Clock clock;

    SetExclusion(OwnConsent own, Directory directory, Clock clock) {
        this.own = own;
        this.directory = directory;
        this.clock = clock;
    }

    public Uni<Outcome<Consent>> set(
            Work work, Caller caller, PatientId patientId, UUID exclusionId, Named named, Optional<PlainText> note) {
        return excluded(work, named)
                .chain(found -> own.change(work, caller, patientId, (consent, by) -> Outcome.found(
                                found, ConsentRefusal.PROFESSIONAL_UNKNOWN)
                        .then(excluded ->
                                consent.exclude(new Exclusion(exclusionId, excluded, note, clock.instant()), by))));
    }

    private Uni<Optional<Excluded>> excluded(Work work, Named named) {
        return switch (named) {
            case Named.Known(Excluded excluded) -> Uni.createFrom().item(Optional.of(excluded));
            case Named.Numbered(Nihdi number) ->
                directory.holder(work, number).map(holder -> holder.map(Exclusion.Professional::new));
        };
    }
}
