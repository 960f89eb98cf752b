package be.zorgkring.patient.merge.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.merge.domain.RecordMerge;
import be.zorgkring.patient.merge.usecase.RecordMerges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The {@code record_merge} table. */
@ApplicationScoped
class StoredRecordMerges implements RecordMerges {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @Override
    public Uni<Void> add(Work work, RecordMerge merge) {
        return work.session().persist(MergeRow.of(merge)).chain(() -> work.session()
                .flush());
    }

    @Override
    public Uni<Optional<RecordMerge>> lock(Work work, UUID id) {
        return work.session()
                .createSelectionQuery("from MergeRow m where m.mergeId = :id", MergeRow.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(MergeRow::merge));
    }

    @Override
    public Uni<Void> undo(Work work, RecordMerge undone) {
        return work.session()
                .find(MergeRow.class, undone.id())
                .invoke(row -> row.take(undone))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<RecordMerge>> page(Work work, Optional<UUID> before, int most) {
        return work.session()
                .createSelectionQuery(
                        "from MergeRow m where m.mergeId < :before order by m.mergeId desc", MergeRow.class)
                .setParameter("before", before.orElse(AFTER_ALL))
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(MergeRow::merge).toList());
    }
}
