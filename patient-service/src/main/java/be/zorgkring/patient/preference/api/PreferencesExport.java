package be.zorgkring.patient.preference.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.api.CodeWords;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.RecordDoor;
import be.zorgkring.patient.preference.usecase.PreferencesOf;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What the person prefers and needs, in their own copy. */
@ApplicationScoped
class PreferencesExport implements ExportPart {

    private final RecordDoor door;
    private final PreferencesOf preferences;

    PreferencesExport(RecordDoor door, PreferencesOf preferences) {
        this.door = door;
        this.preferences = preferences;
    }

    @Override
    public String name() {
        return "preferences";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of(DataCategory.CONTACT);
    }

    @Override
    public int position() {
        return 14;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return door.records(work, new PatientId(asked.patientId()))
                .chain(records -> preferences.told(work, records))
                .map(told -> Exported.whole(PreferencesView.of(told.value(), CodeWords.in(asked.language()))));
    }
}
