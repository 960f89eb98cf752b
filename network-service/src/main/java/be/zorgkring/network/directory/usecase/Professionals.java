package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The professionals of the directory. */
public interface Professionals {

    Uni<Optional<Professional>> find(Work work, ProfessionalId id);

    /** As {@link #find}, and nobody else changes the entry until this transaction ends. */
    Uni<Optional<Professional>> forChange(Work work, ProfessionalId id);

    /** By the eight digits that name the holder; those that are not there are left out. */
    Uni<Map<String, Professional>> byKeys(Work work, Collection<String> nihdiKeys);

    Uni<Map<ProfessionalId, Professional>> byIds(Work work, Collection<ProfessionalId> ids);

    /** The listing whose name has a word that begins so, after {@link be.zorgkring.network.directory.domain.NameSearch}. */
    Uni<List<Listing>> listing(Work work, Search search);

    /** The listing of one entry. */
    Uni<Optional<Listing>> listing(Work work, ProfessionalId id);

    Uni<Void> add(Work work, List<Professional> professionals);

    Uni<Void> save(Work work, Professional professional);

    Uni<Long> count(Work work);

    /** A professional as people find them: with the name of their organisation, or null. */
    record Listing(Professional professional, String organisationName) {}

    /**
     * What to look for; one of the first two is null.
     *
     * @param afterName folded name after which the page begins
     * @param afterId id after which it begins among the same names, or null
     */
    record Search(String nihdiKey, String beginning, String afterName, ProfessionalId afterId, int most) {}
}
