package be.zorgkring.patient.proposal.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.store.SealedNumbers;
import be.zorgkring.patient.person.store.SealedRows;
import be.zorgkring.patient.person.usecase.InszRotations.Batch;
import be.zorgkring.patient.person.usecase.NumbersElsewhere;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What open proposals say of numbers, when the keys of all numbers are rotated. */
@ApplicationScoped
class ProposalNumbers implements NumbersElsewhere {

    private static final String LEFT = """
            select proposal_id, sealed, key_id from proposal
            where sealed is not null and key_id <> :key and proposal_id > :after
            order by proposal_id limit :most
            for update skip locked
            """;

    private static final String COUNTS = """
            select 'sealed' as kind, key_id as key, count(*) from proposal where sealed is not null group by key_id
            """;

    private final SealedNumbers numbers;
    private final SealedRows<String> rows;

    ProposalNumbers(SealedNumbers numbers) {
        this.numbers = numbers;
        this.rows = new SealedRows<>("proposal", numbers::openText, this::seal);
    }

    @Override
    public Uni<Batch> bring(Work work, Optional<UUID> after, int most) {
        return rows.bring(work, work.sql(LEFT, Object[].class).setParameter("key", numbers.keyId()), after, most);
    }

    private Uni<Integer> seal(Work work, UUID id, String text) {
        return work.sql("update proposal set key_id = :key, sealed = :sealed where proposal_id = :id")
                .setParameter("key", numbers.keyId())
                .setParameter("sealed", numbers.sealText(text, id))
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public Uni<Counts> counts(Work work) {
        return SealedRows.counts(work, COUNTS);
    }
}
