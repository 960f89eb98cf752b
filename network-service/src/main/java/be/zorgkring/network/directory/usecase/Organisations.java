package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.Organisation;
import be.zorgkring.network.directory.domain.OrganisationId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The partner organisations of the directory. */
public interface Organisations {

    Uni<Set<OrganisationId>> known(Work work, Collection<OrganisationId> ids);

    /** Clients that belong to an organisation already. */
    Uni<Set<String>> takenClients(Work work, Collection<String> clientIds);

    Uni<Void> add(Work work, List<Organisation> organisations);

    Uni<Long> count(Work work);
}
