package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.domain.Break;
import be.zorgkring.patient.accesslog.domain.ChainCheck;
import be.zorgkring.patient.accesslog.domain.ChainEnd;
import be.zorgkring.patient.accesslog.domain.Link;
import be.zorgkring.patient.accesslog.usecase.Chains.Place;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Computes every hash and every seal of the access log again, outside the database, whose owner could change its functions
 * too. It needs memory for one portion of records, however long the log is, and a snapshot, so that what is added meanwhile does not
 * look like a break.
 */
@ApplicationScoped
public class VerifyAccessLog {

    private static final int LINKS = 2_000;
    private static final int SEAL_BREAKS = 1_000;

    private final Chains chains;
    private final SealingKey key;

    VerifyAccessLog(Chains chains, SealingKey key) {
        this.chains = chains;
        this.key = key;
    }

    /** The chain of one person. */
    public Uni<Verification> ofOne(Work work, PatientId patientId) {
        work.leavesNoRecord(NoRecord.UPKEEP);
        return chains.end(work, patientId)
                .chain(end -> verify(work, end.stream().toList(), Optional.empty()));
    }

    /** The chains of at most so many people, and after the last of them the order of the seals. */
    public Uni<Verification> ofAll(Work work, Optional<PatientId> after, int most) {
        work.leavesNoRecord(NoRecord.UPKEEP);
        return chains.ends(work, after, most + 1)
                .chain(ends -> ends.size() > most
                        ? verify(
                                work,
                                ends.subList(0, most),
                                Optional.of(new PatientId(ends.get(most - 1).patientId())))
                        : verify(work, ends, Optional.empty()).chain(found -> withSeals(work, found)));
    }

    private Uni<Verification> withSeals(Work work, Verification found) {
        return chains.brokenSeals(work, SEAL_BREAKS).map(broken -> {
            List<Break> breaks = new ArrayList<>(found.breaks());
            breaks.addAll(broken);
            return new Verification(
                    found.people(), found.records(), found.waiting(), breaks, found.next(), found.lastSeal());
        });
    }

    private Uni<Verification> verify(Work work, List<ChainEnd> ends, Optional<PatientId> next) {
        Map<UUID, ChainCheck> checks = new LinkedHashMap<>();
        ends.forEach(end -> checks.put(end.patientId(), new ChainCheck(end, key::made)));
        AtomicLong records = new AtomicLong();
        Uni<Void> walked = ends.isEmpty() ? Uni.createFrom().voidItem() : walk(work, ends, checks, records);
        return walked.chain(() -> chains.lastSeal(work))
                .map(last -> new Verification(
                        ends.size(),
                        records.get(),
                        ends.stream().filter(ChainEnd::waits).count(),
                        checks.values().stream()
                                .flatMap(check -> check.finish().stream())
                                .toList(),
                        next,
                        last));
    }

    private Uni<Void> walk(Work work, List<ChainEnd> ends, Map<UUID, ChainCheck> checks, AtomicLong records) {
        PatientId last = new PatientId(ends.getLast().patientId());
        AtomicReference<Place> reached =
                new AtomicReference<>(new Place(ends.getFirst().patientId(), Long.MIN_VALUE));
        return Multi.createBy()
                .repeating()
                .uni(() -> chains.links(work, reached.get(), last, LINKS).invoke(links -> {
                    records.addAndGet(links.size());
                    for (Link link : links) {
                        checks.get(link.patientId()).add(link);
                        reached.set(new Place(link.patientId(), link.position()));
                    }
                }))
                .whilst(links -> links.size() == LINKS)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
