package be.zorgkring.network.directory.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.Professionals.Listing;
import be.zorgkring.network.directory.usecase.Professionals.Search;
import be.zorgkring.network.vocabulary.domain.ShownText;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads professionals together with the name of their organisation. */
@ApplicationScoped
class ProfessionalStatements {

    private static final String LISTING = """
            select p.id, p.version, p.nihdi, p.name, p.role, p.organisation_id, p.suspended, o.name as organisation
            from professional p left join organisation o on o.id = p.organisation_id
            """;

    // The whole folded name is the longest of its beginnings; it gives the order and, with the id, the page.
    private static final String BY_NAME = """
            join lateral (select beginning as folded from professional_name w where w.professional_id = p.id
                          order by length(beginning) desc limit 1) f on true
            where p.id in (select professional_id from professional_name where beginning like :pattern)
              and (f.folded, p.id) > (:name, :id)
            order by f.folded, p.id limit :most
            """;

    private static final UUID LOWEST = new UUID(0, 0);

    Uni<List<Listing>> find(Work work, Search search) {
        if (search.nihdiKey() != null) {
            return work.sql(LISTING + "where p.nihdi_key = :key", Object[].class)
                    .setParameter("key", search.nihdiKey())
                    .getResultList()
                    .map(rows ->
                            rows.stream().map(ProfessionalStatements::listing).toList());
        }
        return work.sql(LISTING + BY_NAME, Object[].class)
                // Folded text holds letters, digits and spaces only: nothing that LIKE would take for a wildcard.
                .setParameter("pattern", search.beginning() + "%")
                .setParameter("name", search.afterName())
                .setParameter(
                        "id",
                        search.afterId() == null ? LOWEST : search.afterId().value())
                .setParameter("most", search.most())
                .getResultList()
                .map(rows -> rows.stream().map(ProfessionalStatements::listing).toList());
    }

    Uni<Optional<Listing>> one(Work work, ProfessionalId id) {
        return work.sql(LISTING + "where p.id = :id", Object[].class)
                .setParameter("id", id.value())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(ProfessionalStatements::listing));
    }

    private static Listing listing(Object[] row) {
        Professional professional = new Professional(
                new ProfessionalId((UUID) row[0]),
                ((Number) row[1]).longValue(),
                new Nihdi((String) row[2]),
                new ShownText((String) row[3]),
                (String) row[4],
                row[5] == null ? null : new OrganisationId((UUID) row[5]),
                (Boolean) row[6]);
        return new Listing(professional, (String) row[7]);
    }
}
