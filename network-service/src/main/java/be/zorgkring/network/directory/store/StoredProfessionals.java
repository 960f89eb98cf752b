package be.zorgkring.network.directory.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.bulk.Json;
import be.zorgkring.network.directory.domain.NameSearch;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.Professionals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

@ApplicationScoped
class StoredProfessionals implements Professionals {

    private final Json json;
    private final ProfessionalListings listings;

    StoredProfessionals(Json json, ProfessionalListings listings) {
        this.json = json;
        this.listings = listings;
    }

    @Override
    public Uni<Optional<Professional>> find(Work work, ProfessionalId id) {
        return work.session().find(ProfessionalRow.class, id.value()).map(row -> Optional.ofNullable(row)
                .map(ProfessionalRow::professional));
    }

    @Override
    public Uni<Optional<Professional>> forChange(Work work, ProfessionalId id) {
        return work.session()
                .find(ProfessionalRow.class, id.value(), LockMode.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(ProfessionalRow::professional));
    }

    @Override
    public Uni<Map<String, Professional>> byKeys(Work work, Collection<String> nihdiKeys) {
        if (nihdiKeys.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return work.session()
                .createQuery("from ProfessionalRow p where p.nihdiKey in :keys", ProfessionalRow.class)
                .setParameter("keys", nihdiKeys)
                .getResultList()
                .map(rows -> {
                    Map<String, Professional> found = new HashMap<>();
                    rows.forEach(row -> found.put(row.nihdiKey, row.professional()));
                    return found;
                });
    }

    @Override
    public Uni<Map<ProfessionalId, Professional>> byIds(Work work, Collection<ProfessionalId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return work.session()
                .createQuery("from ProfessionalRow p where p.id in :ids", ProfessionalRow.class)
                .setParameter("ids", ids.stream().map(ProfessionalId::value).toList())
                .getResultList()
                .map(rows -> {
                    Map<ProfessionalId, Professional> found = new HashMap<>();
                    rows.forEach(row -> found.put(new ProfessionalId(row.id), row.professional()));
                    return found;
                });
    }

    @Override
    public Uni<List<Listing>> listing(Work work, Search search) {
        return listings.find(work, search);
    }

    @Override
    public Uni<Optional<Listing>> listing(Work work, ProfessionalId id) {
        return listings.one(work, id);
    }

    private record NewRow(
            UUID id,
            String nihdi,
            String key,
            String name,
            String role,
            UUID organisation,
            boolean suspended,
            boolean fits) {}

    private record BeginningRow(UUID id, String beginning) {}

    @Override
    public Uni<Void> add(Work work, List<Professional> professionals) {
        if (professionals.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<NewRow> rows = new ArrayList<>();
        List<BeginningRow> beginnings = new ArrayList<>();
        for (Professional each : professionals) {
            rows.add(row(each));
            NameSearch.beginnings(each.name().value()).stream()
                    .distinct()
                    .map(beginning -> new BeginningRow(each.id().value(), beginning))
                    .forEach(beginnings::add);
        }
        return insert(work, """
                        insert into professional (id, version, nihdi, nihdi_key, name, role, organisation_id, suspended,
                                                  nihdi_check_fits)
                        select r.id, 1, r.nihdi, r.key, r.name, r.role, r.organisation, r.suspended, r.fits
                        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (id uuid, nihdi text, key text,
                            name text, role text, organisation uuid, suspended boolean, fits boolean)
                        """, rows).chain(() -> insert(work, """
                        insert into professional_name (professional_id, beginning)
                        select r.id, r.beginning
                        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (id uuid, beginning text)
                        """, beginnings));
    }

    private static NewRow row(Professional each) {
        return new NewRow(
                each.id().value(),
                each.nihdi().digits(),
                each.nihdi().key(),
                each.name().value(),
                each.role(),
                each.organisation() == null ? null : each.organisation().value(),
                each.suspended(),
                each.warnings().isEmpty());
    }

    private Uni<Void> insert(Work work, String statement, List<?> rows) {
        return work.session()
                .createNativeQuery(statement)
                .setParameter("rows", json.of(rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> save(Work work, Professional professional) {
        return work.session()
                .find(ProfessionalRow.class, professional.id().value())
                .invoke(row -> row.take(professional))
                .chain(work.session()::flush);
    }

    @Override
    public Uni<Long> count(Work work) {
        return work.session()
                .createQuery("select count(p) from ProfessionalRow p", Long.class)
                .getSingleResult();
    }
}
