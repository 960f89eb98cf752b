package be.zorgkring.kernel.erasure;

import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Runs what parts say, one statement after the other. */
final class ErasureStatements {

    private ErasureStatements() {}

    /** Rows touched by all of them. */
    static Uni<Long> run(Work work, List<String> statements, UUID subject) {
        return sum(statements.stream()
                .map(statement -> Uni.createFrom().deferred(() -> work.sql(statement)
                        .setParameter("subject", subject)
                        .executeUpdate()
                        .map(Integer::longValue)))
                .toList());
    }

    static Uni<Long> delete(Work work, ErasurePart.Kept part, UUID subject) {
        return run(work, part.rows().stream().map(ErasurePart.Rows::deleting).toList(), subject);
    }

    /** Takes out who it is about; counts what stays. */
    static Uni<Long> keep(Work work, ErasurePart.Kept part, UUID subject) {
        return run(work, part.blanking(), subject)
                .chain(() -> sum(part.rows().stream()
                        .map(rows -> Uni.createFrom().deferred(() -> work.sql(rows.counting(), Long.class)
                                .setParameter("subject", subject)
                                .getSingleResult()))
                        .toList()));
    }

    private static Uni<Long> sum(List<Uni<Long>> counts) {
        return Multi.createFrom()
                .iterable(counts)
                .onItem()
                .transformToUniAndConcatenate(count -> count)
                .collect()
                .with(java.util.stream.Collectors.summingLong(Long::longValue));
    }
}
