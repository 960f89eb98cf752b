package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the people that are known, so that a loader finds out whether there is anything to load. */
@ApplicationScoped
public class CountPersons {

    private final Dossiers dossiers;

    CountPersons(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public Uni<Long> count(Work work) {
        work.leavesNoRecord(NoRecord.COUNT);
        return dossiers.count(work);
    }
}
