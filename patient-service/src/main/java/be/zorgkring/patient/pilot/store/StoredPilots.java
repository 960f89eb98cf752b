package be.zorgkring.patient.pilot.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.pilot.domain.Pilot;
import be.zorgkring.patient.pilot.usecase.Pilots;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The {@code pilot} table. The same state once more is taken over: a release that kept less of it may have heard it first. */
@ApplicationScoped
class StoredPilots implements Pilots {

    private static final String LEARN = """
            insert into pilot (code, pilot_id, version, status, from_day, until_day)
            values (:code, :pilotId, :version, :status, cast(cast(:from as text) as date), cast(cast(:until as text) as date))
            on conflict (code) do update
                set pilot_id = excluded.pilot_id, version = excluded.version, status = excluded.status,
                    from_day = excluded.from_day, until_day = excluded.until_day
                where pilot.version <= excluded.version
            """;

    @Override
    public Uni<Void> learn(Work work, Pilot pilot) {
        return work.sql(LEARN)
                .setParameter("code", pilot.code().value())
                .setParameter("pilotId", pilot.pilotId())
                .setParameter("version", pilot.version())
                .setParameter("status", pilot.standing().status().code())
                .setParameter("from", day(pilot.standing().from()))
                .setParameter("until", day(pilot.standing().until()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
