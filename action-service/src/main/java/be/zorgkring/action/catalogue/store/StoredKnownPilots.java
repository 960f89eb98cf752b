package be.zorgkring.action.catalogue.store;

import be.zorgkring.action.catalogue.usecase.KnownPilots;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Pilot projects as last published; what is older than what is kept changes nothing. The same once more is taken over: a release
 * that kept less of it may have read it first.
 */
@ApplicationScoped
class StoredKnownPilots implements KnownPilots {

    private static final String RECORD = """
            insert into known_pilot (code, pilot_id, version, name, status, from_day, until_day)
            values (:code, :id, :version, :name, :status, cast(cast(:from as text) as date), cast(cast(:until as text) as date))
            on conflict (code) do update
                set pilot_id = excluded.pilot_id, version = excluded.version, name = excluded.name,
                    status = excluded.status, from_day = excluded.from_day, until_day = excluded.until_day
                where known_pilot.version <= excluded.version
            """;

    private static final String FIND = """
            select pilot_id, version, name, status, cast(from_day as text), cast(until_day as text)
            from known_pilot where code = :code
            """;

    @Override
    public Uni<Boolean> knows(Work work, PilotCode pilot) {
        return work.sql("select exists (select from known_pilot where code = :code)", Boolean.class)
                .setParameter("code", pilot.value())
                .getSingleResult();
    }

    @Override
    public Uni<Optional<Pilot>> find(Work work, PilotCode pilot) {
        return work.sql(FIND, Object[].class)
                .setParameter("code", pilot.value())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(known -> new Pilot(
                                (UUID) known[0],
                                ((Number) known[1]).longValue(),
                                pilot,
                                (String) known[2],
                                (String) known[3],
                                day(known[4]),
                                day(known[5]))));
    }

    private static Optional<LocalDate> day(Object text) {
        return Optional.ofNullable((String) text).map(LocalDate::parse);
    }

    @Override
    public Uni<Void> record(Work work, Pilot pilot) {
        return work.sql(RECORD)
                .setParameter("id", pilot.id())
                .setParameter("version", pilot.version())
                .setParameter("code", pilot.code().value())
                .setParameter("name", pilot.name())
                .setParameter("status", pilot.status())
                .setParameter("from", pilot.from().map(LocalDate::toString).orElse(null))
                .setParameter("until", pilot.until().map(LocalDate::toString).orElse(null))
                .executeUpdate()
                .replaceWithVoid();
    }
}
