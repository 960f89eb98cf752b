package be.zorgkring.network.directory.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.Organisation;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.usecase.Organisations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class StoredOrganisations implements Organisations {

    private record NewRow(UUID id, long version, String name, String kind, String clientId, String nihdi) {}

    @Override
    public Uni<Set<OrganisationId>> known(Work work, Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return work.sql("select id from organisation where id in (:ids)", UUID.class)
                .setParameter("ids", ids.stream().map(OrganisationId::value).toList())
                .getResultList()
                .map(found -> found.stream().map(OrganisationId::new).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Set<String>> takenClients(Work work, Collection<String> clientIds) {
        if (clientIds.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return work.sql("select client_id from organisation where client_id in (:clients)", String.class)
                .setParameter("clients", clientIds)
                .getResultList()
                .map(HashSet::new);
    }

    @Override
    public Uni<Void> add(Work work, List<Organisation> organisations) {
        List<NewRow> rows = organisations.stream()
                .map(each -> new NewRow(
                        each.id().value(),
                        each.version(),
                        each.name().value(),
                        each.kind(),
                        each.clientId(),
                        each.nihdi() == null ? null : each.nihdi().digits()))
                .toList();
        return Rows.insert(work, "organisation", rows);
    }

    @Override
    public Uni<Long> count(Work work) {
        return work.sql("select count(*) from organisation", Long.class).getSingleResult();
    }
}
