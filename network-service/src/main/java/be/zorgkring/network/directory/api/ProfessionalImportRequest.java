package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.vocabulary.CodeList;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.ProfessionalDraft;
import be.zorgkring.network.directory.usecase.ImportedProfessional;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Professionals to take over. */
@Schema(requiredProperties = "items")
public record ProfessionalImportRequest(
        @Schema(minItems = 1, maxItems = Item.MOST) List<ProfessionalItem> items) {

    /** @param role code of CD-HCPARTY */
    @Schema(requiredProperties = {"reference", "nihdi", "name", "role"})
    public record ProfessionalItem(
            @Schema(maxLength = Item.LONGEST_REFERENCE) String reference,
            @Schema(maxLength = Nihdi.LONGEST_INPUT) String nihdi,
            @Schema(maxLength = ShownText.LONGEST_NAME) String name,
            @Schema(maxLength = CodeList.LONGEST_CODE) String role,
            UUID organisationId,
            @Schema(maxLength = Item.LONGEST_REFERENCE) String organisationReference,
            Boolean suspended) {

        private Item<ImportedProfessional> read() {
            Fields fields = new Fields();
            ProfessionalDraft draft =
                    fields.take("", ProfessionalDraft.read(nihdi, name, role, Boolean.TRUE.equals(suspended)));
            String employer =
                    fields.maybe("/organisationReference", organisationReference, Rules.line(Item.LONGEST_REFERENCE));
            OrganisationId organisation = organisationId == null ? null : new OrganisationId(organisationId);
            return Item.read(reference, fields.sound(() -> new ImportedProfessional(draft, organisation, employer)));
        }
    }

    Checked<List<Item<ImportedProfessional>>> read() {
        return Item.readAll(items, ProfessionalItem::read);
    }
}
