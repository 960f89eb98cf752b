package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.network.directory.domain.Doubt;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.usecase.Professionals.Listing;
import be.zorgkring.network.vocabulary.api.CodeView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A professional as people find them.
 *
 * @param nihdi the eight digits that name the holder
 * @param organisation where they mainly work, or null
 * @param warnings doubts about the entry that a person should look at
 */
public record ProfessionalView(
        UUID professionalId,
        String nihdi,
        String name,
        CodeView role,
        @Nullable OrganisationView organisation,
        boolean suspended,
        List<Doubt> warnings) {

    static ProfessionalView of(Listing listing, Language language) {
        Professional professional = listing.professional();
        return new ProfessionalView(
                professional.id().value(),
                professional.nihdi().key(),
                professional.name().value(),
                CodeView.of(professional.role(), HcParty.ALL, language),
                OrganisationView.of(professional.organisation(), listing.organisationName()),
                professional.suspended(),
                professional.doubts());
    }
}
