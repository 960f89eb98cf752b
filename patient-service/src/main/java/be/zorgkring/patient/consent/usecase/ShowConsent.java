package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.MergedConsents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What a person allows in all their records, for whoever has decided already that it may be read. */
@ApplicationScoped
public class ShowConsent {

    private final Aliases aliases;
    private final Consents consents;

    ShowConsent(Aliases aliases, Consents consents) {
        this.aliases = aliases;
        this.consents = consents;
    }

    public Uni<Consent> show(Work work, PatientId patientId) {
        return aliases.of(work, patientId).chain(records -> consents.find(work, records.surviving())
                .map(Optional::orElseThrow)
                .chain(own -> of(work, records.retired()).map(retired -> MergedConsents.asOne(own, retired))));
    }

    private Uni<List<Consent>> of(Work work, List<PatientId> retired) {
        return Multi.createFrom()
                .iterable(retired)
                .onItem()
                .transformToUniAndConcatenate(id -> consents.find(work, id))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(Optional::stream).toList());
    }
}
