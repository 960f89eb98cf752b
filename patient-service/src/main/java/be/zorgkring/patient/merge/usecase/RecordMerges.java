package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.merge.domain.RecordMerge;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All merges of records, the undone ones included. */
public interface RecordMerges {

    Uni<Void> add(Work work, RecordMerge merge);

    /** Nobody else changes it until the transaction ends. */
    Uni<Optional<RecordMerge>> lock(Work work, UUID id);

    Uni<Void> undo(Work work, RecordMerge undone);

    /** Newest first. */
    Uni<List<RecordMerge>> page(Work work, Optional<UUID> before, int most);
}
