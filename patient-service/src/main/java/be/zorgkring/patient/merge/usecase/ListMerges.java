package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.merge.domain.RecordMerge;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists merges, newest first: ids and the words of health data managers, nothing of a record. */
@ApplicationScoped
public class ListMerges {

    private final RecordMerges merges;

    ListMerges(RecordMerges merges) {
        this.merges = merges;
    }

    public Uni<List<RecordMerge>> run(Work work, Optional<UUID> before, int most) {
        return merges.page(work, before, most);
    }
}
