package be.zorgkring.patient.preference.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.preference.domain.Preferences;
import be.zorgkring.patient.preference.usecase.PreferencesOf;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The {@code preferences} table. */
@ApplicationScoped
class PreferencesTable implements PreferencesOf {

    @Override
    public Uni<Versioned<Preferences>> of(Work work, PatientId patientId) {
        return row(work, patientId)
                .map(found -> found.map(PreferencesRow::preferences).orElse(new Versioned<>(0, Preferences.NONE)));
    }

    @Override
    public Uni<Void> keep(Work work, PatientId patientId, Versioned<Preferences> part, Author by, Instant at) {
        return row(work, patientId).chain(found -> {
            PreferencesRow row = found.orElseGet(() -> new PreferencesRow(patientId.value()));
            row.take(part, by, at);
            return found.isPresent()
                    ? Uni.createFrom().voidItem()
                    : work.session().persist(row);
        });
    }

    private static Uni<Optional<PreferencesRow>> row(Work work, PatientId patientId) {
        return work.session().find(PreferencesRow.class, patientId.value()).map(Optional::ofNullable);
    }
}
