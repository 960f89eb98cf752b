package be.zorgkring.network.directory.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.NameSearch;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.Professionals;
import be.zorgkring.network.directory.usecase.Professionals.Listing;
import be.zorgkring.network.directory.usecase.Professionals.Search;
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

    private final ProfessionalStatements statements;

    StoredProfessionals(ProfessionalStatements statements) {
        this.statements = statements;
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
        return statements.find(work, search);
    }

    @Override
    public Uni<Optional<Listing>> listing(Work work, ProfessionalId id) {
        return statements.one(work, id);
    }

    private record NewRow(
            UUID id,
            long version,
            String nihdi,
            String nihdiKey,
            String name,
            String role,
            UUID organisationId,
            boolean suspended,
            boolean nihdiCheckFits) {}

    private record BeginningRow(UUID professionalId, String beginning) {}

    @Override
    public Uni<Void> add(Work work, List<Professional> professionals) {
        List<NewRow> rows = new ArrayList<>();
        List<BeginningRow> beginnings = new ArrayList<>();
        for (Professional each : professionals) {
            rows.add(row(each));
            NameSearch.beginnings(each.name().value()).stream()
                    .distinct()
                    .map(beginning -> new BeginningRow(each.id().value(), beginning))
                    .forEach(beginnings::add);
        }
        return Rows.insert(work, "professional", rows).chain(() -> Rows.insert(work, "professional_name", beginnings));
    }

    private static NewRow row(Professional each) {
        return new NewRow(
                each.id().value(),
                each.version(),
                each.nihdi().digits(),
                each.nihdi().key(),
                each.name().value(),
                each.role(),
                each.organisation() == null ? null : each.organisation().value(),
                each.suspended(),
                each.doubts().isEmpty());
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
