package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.network.bulk.api.ImportView;
import be.zorgkring.network.bulk.usecase.Item;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.ProfessionalDraft;
import be.zorgkring.network.directory.usecase.ImportedProfessional;
import be.zorgkring.network.vocabulary.domain.CodeList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Professionals to take over. */
public record ProfessionalImportRequest(
        @NotNull @Size(min = 1, max = ImportView.MOST_ITEMS) List<@NotNull ProfessionalItem> items) {

    public record ProfessionalItem(
            String reference,
            String nihdi,
            String name,
            String role,
            UUID organisationId,
            String organisationReference,
            Boolean suspended) {

        Item<ImportedProfessional> item(CodeList roles) {
            Checked<ProfessionalDraft> draft =
                    ProfessionalDraft.read(nihdi, name, role, Boolean.TRUE.equals(suspended), roles);
            return new Item<>(
                    reference,
                    draft.map(read -> new ImportedProfessional(
                            read,
                            organisationId == null ? null : new OrganisationId(organisationId),
                            organisationReference)));
        }
    }
}
