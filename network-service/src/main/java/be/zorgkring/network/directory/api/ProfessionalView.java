package be.zorgkring.network.directory.api;

import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.usecase.Professionals.Listing;
import be.zorgkring.network.vocabulary.domain.CodeList;
import be.zorgkring.network.vocabulary.domain.Language;
import java.util.List;
import java.util.UUID;

/**
 * A professional as people find them.
 *
 * @param nihdi the eight digits that name the holder
 * @param organisation where they mainly work, or null
 * @param warnings doubts about the entry: {@code nihdi-check-digits}
 */
public record ProfessionalView(
        UUID professionalId,
        String nihdi,
        String name,
        CodeView role,
        OrganisationView organisation,
        boolean suspended,
        List<String> warnings) {

    /** A code with its label in the reader's language. */
    public record CodeView(String code, String label) {}

    public record OrganisationView(UUID organisationId, String name) {}

    static ProfessionalView of(Listing listing, CodeList parties, Language language) {
        Professional professional = listing.professional();
        return new ProfessionalView(
                professional.id().value(),
                professional.nihdi().key(),
                professional.name().value(),
                new CodeView(professional.role(), parties.label(professional.role(), language)),
                professional.organisation() == null
                        ? null
                        : new OrganisationView(professional.organisation().value(), listing.organisationName()),
                professional.suspended(),
                professional.warnings());
    }
}
