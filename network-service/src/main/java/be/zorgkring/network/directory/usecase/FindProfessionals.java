package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.directory.domain.DirectoryRefusal;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.Professionals.Listing;
import be.zorgkring.network.directory.usecase.Professionals.Search;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds the professional whom somebody wants in a circle; the directory is public knowledge, but not for listing. */
@ApplicationScoped
public class FindProfessionals {

    private final Professionals professionals;

    FindProfessionals(Professionals professionals) {
        this.professionals = professionals;
    }

    /** Where the page begins, after an entry of the page before. */
    public record After(String foldedName, ProfessionalId id) {}

    /**
     * Whom somebody looks for.
     *
     * @param nihdi their number, or null
     * @param beginning folded, of a word of their name; null where the number is given
     */
    public record Wanted(Nihdi nihdi, String beginning) {}

    public Uni<Outcome<List<Listing>>> find(Work work, Wanted wanted, Optional<After> after, int most) {
        if (wanted.nihdi() == null && wanted.beginning() == null) {
            return Outcome.soonRefused(DirectoryRefusal.SEARCH_CRITERIA_MISSING);
        }
        return professionals
                .listing(
                        work,
                        new Search(
                                wanted.nihdi() == null ? null : wanted.nihdi().key(),
                                wanted.beginning(),
                                after.map(After::foldedName).orElse(""),
                                after.map(After::id).orElse(null),
                                most))
                .map(Outcome::done);
    }

    public Uni<Outcome<Listing>> show(Work work, ProfessionalId id) {
        return professionals.listing(work, id).map(found -> Outcome.found(found, DirectoryRefusal.ENTRY_UNKNOWN));
    }
}
