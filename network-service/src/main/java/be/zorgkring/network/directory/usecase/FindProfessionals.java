package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.directory.domain.DirectoryRefusal;
import be.zorgkring.network.directory.domain.NameSearch;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.directory.usecase.Professionals.Listing;
import be.zorgkring.network.directory.usecase.Professionals.Search;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the professional whom somebody wants in a circle; the directory is public knowledge, but not for listing. */
@ApplicationScoped
public class FindProfessionals {

    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 100;

    private final Professionals professionals;

    FindProfessionals(Professionals professionals) {
        this.professionals = professionals;
    }

    /** Where the page begins, after an entry of the page before; null for the first page. */
    public record After(String foldedName, ProfessionalId id) {}

    public Uni<Outcome<List<Listing>, DirectoryRefusal>> in(
            Work work, String nihdi, String name, After after, int most) {
        if (nihdi != null) {
            Fields fields = new Fields();
            Nihdi number = fields.need("nihdi", nihdi, Nihdi::parse);
            return switch (fields.sound(() -> number)) {
                case Checked.Sound<Nihdi> sound -> found(work, new Search(number.key(), null, "", null, most));
                case Checked.Flawed<Nihdi>(List<Flaw> flaws) -> refused(new DirectoryRefusal.NotValid(flaws));
            };
        }
        if (name == null) {
            return refused(new DirectoryRefusal.CriteriaMissing());
        }
        String beginning = name.length() > LONGEST_BEGINNING ? "" : NameSearch.fold(name);
        if (beginning.length() < SHORTEST_BEGINNING) {
            return refused(new DirectoryRefusal.NotValid(List.of(new Flaw("name", Flaw.SIZE))));
        }
        return found(
                work,
                new Search(
                        null,
                        beginning,
                        after == null ? "" : after.foldedName(),
                        after == null ? null : after.id(),
                        most));
    }

    public Uni<Outcome<Listing, DirectoryRefusal>> one(Work work, ProfessionalId id) {
        return professionals.listing(work, id).map(found -> found.<Outcome<Listing, DirectoryRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new DirectoryRefusal.ProfessionalUnknown())));
    }

    private Uni<Outcome<List<Listing>, DirectoryRefusal>> found(Work work, Search search) {
        return professionals.listing(work, search).map(Outcome::done);
    }

    private static Uni<Outcome<List<Listing>, DirectoryRefusal>> refused(DirectoryRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
