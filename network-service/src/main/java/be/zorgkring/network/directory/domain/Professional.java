package be.zorgkring.network.directory.domain;

import be.zorgkring.network.vocabulary.domain.ShownText;
import java.util.List;

/**
 * A professional of the directory.
 *
 * @param role CD-HCPARTY code
 * @param organisation where they mainly work, or null
 * @param suspended true while they may see nothing, whatever circles they are in
 */
public record Professional(
        ProfessionalId id,
        long version,
        Nihdi nihdi,
        ShownText name,
        String role,
        OrganisationId organisation,
        boolean suspended) {

    public List<Doubt> doubts() {
        return nihdi.checkDigitsFit() ? List.of() : List.of(Doubt.NIHDI_CHECK_DIGITS);
    }

    public Professional withSuspension(boolean next) {
        return next == suspended ? this : new Professional(id, version + 1, nihdi, name, role, organisation, next);
    }
}
