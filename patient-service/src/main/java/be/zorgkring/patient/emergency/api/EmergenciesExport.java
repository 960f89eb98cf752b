package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.usecase.EmergencyAccesses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Who opened the record in an emergency, newest first, in the person's own copy. */
@ApplicationScoped
class EmergenciesExport implements ExportPart {

    private final EmergencyAccesses accesses;
    private final EmergencyPages pages;

    EmergenciesExport(EmergencyAccesses accesses, EmergencyPages pages) {
        this.accesses = accesses;
        this.pages = pages;
    }

    @Override
    public String name() {
        return "emergencies";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 85;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return accesses.of(work, new PatientId(asked.patientId()), Optional.empty(), Exported.MOST + 1)
                .map(found -> Exported.list(found, pages.forPerson(asked.language())));
    }
}
