package be.zorgkring.patient.mandate.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.store.SealedNumbers;
import be.zorgkring.patient.person.store.SealedNumbers.Sealed;
import be.zorgkring.patient.person.store.SealedRows;
import be.zorgkring.patient.person.usecase.InszRotations.Batch;
import be.zorgkring.patient.person.usecase.NumbersElsewhere;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The numbers of mandatees, when the keys of all numbers are rotated. */
@ApplicationScoped
class MandateNumbers implements NumbersElsewhere {

    private static final String LEFT = """
            select id, insz_sealed, insz_key from mandate
            where insz_sealed is not null and (insz_key <> :key or insz_index_key <> :indexKey) and id > :after
            order by id limit :most
            for update skip locked
            """;

    private static final String BRING = """
            update mandate set insz_key = :key, insz_sealed = :sealed, insz_index_key = :indexKey, insz_index = :index
            where id = :id
            """;

    private static final String COUNTS = """
            select 'sealed' as kind, insz_key as key, count(*) from mandate where insz_sealed is not null group by insz_key
            union all
            select 'indexed', insz_index_key, count(*) from mandate where insz_sealed is not null group by insz_index_key
            """;

    private final SealedNumbers numbers;
    private final SealedRows<Insz> rows;

    MandateNumbers(SealedNumbers numbers) {
        this.numbers = numbers;
        this.rows = new SealedRows<>("the number in mandate", numbers::open, this::seal);
    }

    @Override
    public Uni<Batch> bring(Work work, Optional<UUID> after, int most) {
        return rows.bring(
                work,
                work.sql(LEFT, Object[].class)
                        .setParameter("key", numbers.keyId())
                        .setParameter("indexKey", numbers.indexKeyId()),
                after,
                most);
    }

    private Uni<Integer> seal(Work work, UUID id, Insz opened) {
        Sealed sealed = numbers.seal(opened, id);
        return work.sql(BRING)
                .setParameter("key", sealed.keyId())
                .setParameter("sealed", sealed.sealed())
                .setParameter("indexKey", sealed.indexKeyId())
                .setParameter("index", sealed.index())
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public Uni<Counts> counts(Work work) {
        return SealedRows.counts(work, COUNTS);
    }
}
