package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.vocabulary.CodeList;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.directory.domain.OrganisationDraft;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Organisations to take over. */
@Schema(requiredProperties = "items")
public record OrganisationImportRequest(
        @Schema(minItems = 1, maxItems = Item.MOST) List<OrganisationItem> items) {

    /** @param kind code of CD-HCPARTY */
    @Schema(requiredProperties = {"reference", "name", "kind"})
    public record OrganisationItem(
            @Schema(maxLength = Item.LONGEST_REFERENCE) String reference,
            @Schema(maxLength = ShownText.LONGEST_NAME) String name,
            @Schema(maxLength = CodeList.LONGEST_CODE) String kind,

            @Schema(maxLength = OrganisationDraft.LONGEST_CLIENT)
            String clientId,

            @Schema(maxLength = Nihdi.LONGEST_INPUT) String nihdi) {

        private Item<OrganisationDraft> read() {
            return Item.read(reference, OrganisationDraft.read(name, kind, clientId, nihdi));
        }
    }

    Checked<List<Item<OrganisationDraft>>> read() {
        return Item.readAll(items, OrganisationItem::read);
    }
}
