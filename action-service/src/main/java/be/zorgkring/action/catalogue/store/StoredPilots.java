package be.zorgkring.action.catalogue.store;

import be.zorgkring.action.catalogue.usecase.KnownPilots;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Pilot projects as last heard; older news than what is known changes nothing. */
@ApplicationScoped
class StoredPilots implements KnownPilots {

    private static final String LEARN = """
            insert into known_pilot (code, pilot_id, version, name, status)
            values (:code, :id, :version, :name, :status)
            on conflict (code) do update
                set pilot_id = excluded.pilot_id, version = excluded.version, name = excluded.name,
                    status = excluded.status
                where known_pilot.version < excluded.version
            """;

    @Override
    public Uni<Boolean> knows(Work work, PilotCode pilot) {
        return work.session()
                .createNativeQuery("select exists (select from known_pilot where code = :code)", Boolean.class)
                .setParameter("code", pilot.value())
                .getSingleResult();
    }

    @Override
    public Uni<Void> learn(Work work, Pilot pilot) {
        return work.session()
                .createNativeQuery(LEARN)
                .setParameter("id", pilot.id())
                .setParameter("version", pilot.version())
                .setParameter("code", pilot.code().value())
                .setParameter("name", pilot.name())
                .setParameter("status", pilot.status())
                .executeUpdate()
                .replaceWithVoid();
    }
}
