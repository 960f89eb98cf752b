package be.zorgkring.network.directory.api;

import be.zorgkring.network.bulk.api.ImportView;
import be.zorgkring.network.bulk.usecase.Item;
import be.zorgkring.network.directory.domain.OrganisationDraft;
import be.zorgkring.network.vocabulary.domain.CodeList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Organisations to take over. */
public record OrganisationImportRequest(
        @NotNull @Size(min = 1, max = ImportView.MOST_ITEMS) List<@NotNull OrganisationItem> items) {

    public record OrganisationItem(String reference, String name, String kind, String clientId, String nihdi) {

        Item<OrganisationDraft> item(CodeList kinds) {
            return new Item<>(reference, OrganisationDraft.read(name, kind, clientId, nihdi, kinds));
        }
    }
}
