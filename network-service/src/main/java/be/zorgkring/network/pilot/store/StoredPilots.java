package be.zorgkring.network.pilot.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotStatus;
import be.zorgkring.network.pilot.usecase.Pilots;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class StoredPilots implements Pilots {

    private static final String WHOLE = "select p from PilotRow p left join fetch p.continuations ";

    @Override
    public Uni<Optional<Pilot>> find(Work work, PilotCode code) {
        return row(work, code).map(row -> Optional.ofNullable(row).map(PilotRow::pilot));
    }

    @Override
    public Uni<Optional<Pilot>> forChange(Work work, PilotCode code) {
        return work.sql("select 1 from pilot where code = :code for update", Integer.class)
                .setParameter("code", code.value())
                .getSingleResultOrNull()
                .chain(locked -> find(work, code));
    }

    private static Uni<PilotRow> row(Work work, PilotCode code) {
        return work.session()
                .createQuery(WHOLE + "where p.code = :code", PilotRow.class)
                .setParameter("code", code.value())
                .getSingleResultOrNull();
    }

    @Override
    public Uni<Set<PilotCode>> taken(Work work, Collection<PilotCode> codes) {
        return work.session()
                .createQuery("select p.code from PilotRow p where p.code in :codes", String.class)
                .setParameter("codes", codes.stream().map(PilotCode::value).toList())
                .getResultList()
                .map(found -> {
                    Set<PilotCode> taken = new HashSet<>();
                    found.forEach(code -> taken.add(new PilotCode(code)));
                    return taken;
                });
    }

    @Override
    public Uni<List<Pilot>> list(Work work, PilotStatus status, String after, int most) {
        return work.session()
                .createQuery("""
                        select p.code from PilotRow p where p.code > :after and (:status = '' or p.status = :status)
                        order by p.code
                        """, String.class)
                .setParameter("after", after)
                .setParameter("status", status == null ? "" : status.code())
                .setMaxResults(most)
                .getResultList()
                .chain(codes -> work.session()
                        .createQuery(WHOLE + "where p.code in :codes order by p.code", PilotRow.class)
                        .setParameter("codes", codes)
                        .getResultList())
                .map(rows -> rows.stream().map(PilotRow::pilot).toList());
    }

    @Override
    public Uni<Void> add(Work work, List<Pilot> pilots) {
        return work.session()
                .persistAll(pilots.stream().map(PilotRow::new).toArray())
                .chain(work.session()::flush);
    }

    @Override
    public Uni<Void> save(Work work, Pilot pilot) {
        return row(work, pilot.code()).invoke(row -> row.take(pilot.state())).chain(work.session()::flush);
    }

    @Override
    public Uni<Long> count(Work work) {
        return work.session()
                .createQuery("select count(p) from PilotRow p", Long.class)
                .getSingleResult();
    }
}
