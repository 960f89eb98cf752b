package be.zorgkring.patient.common.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.common.usecase.Sections;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.function.Supplier;

/** Sections of which the newest version is kept, one row for each person. */
public abstract class StoredSections<T, R extends SectionRow<T>> implements Sections<T> {

    private final Class<R> type;
    private final Supplier<R> fresh;
    private final T none;

    /** @param none what stands for a section in which nothing was recorded yet */
    protected StoredSections(Class<R> type, Supplier<R> fresh, T none) {
        this.type = type;
        this.fresh = fresh;
        this.none = none;
    }

    @Override
    public Uni<Versioned<T>> find(Work work, PatientId patientId) {
        return row(work, patientId).map(row -> row == null ? new Versioned<>(0, none) : row.versioned());
    }

    @Override
    public Uni<Void> save(Work work, PatientId patientId, Versioned<T> section, Author by, Instant at) {
        return row(work, patientId)
                .chain(known -> {
                    R row = known == null ? fresh.get() : known;
                    row.take(patientId, section, by, at);
                    return known == null
                            ? work.session().persist(row)
                            : Uni.createFrom().voidItem();
                })
                .chain(work.session()::flush);
    }

    private Uni<R> row(Work work, PatientId patientId) {
        return work.session().find(type, patientId.value());
    }
}
