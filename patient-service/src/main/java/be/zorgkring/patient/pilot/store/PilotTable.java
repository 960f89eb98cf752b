package be.zorgkring.patient.pilot.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.pilot.domain.Pilot;
import be.zorgkring.patient.pilot.usecase.Pilots;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The {@code pilot} table. */
@ApplicationScoped
class PilotTable implements Pilots {

    private static final String LEARN = """
            insert into pilot (code, pilot_id, version, status) values (:code, :pilotId, :version, :status)
            on conflict (code) do update
                set pilot_id = excluded.pilot_id, version = excluded.version, status = excluded.status
                where pilot.version < excluded.version
            """;

    @Override
    public Uni<Void> learn(Work work, Pilot pilot) {
        return work.session()
                .createNativeQuery(LEARN)
                .setParameter("code", pilot.code().value())
                .setParameter("pilotId", pilot.pilotId())
                .setParameter("version", pilot.version())
                .setParameter("status", pilot.status().code())
                .executeUpdate()
                .replaceWithVoid();
    }
}
