package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.network.bulk.api.ImportView;
import be.zorgkring.network.directory.usecase.ImportOrganisations;
import be.zorgkring.network.vocabulary.CodeLists;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes over organisations in bulk. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/organisations/imports")
@Tag(name = "directory")
@RolesAllowed("importer")
public class OrganisationImportsResource {

    private final UnitOfWork unitOfWork;
    private final ImportOrganisations imports;
    private final CodeLists codes;

    OrganisationImportsResource(UnitOfWork unitOfWork, ImportOrganisations imports, CodeLists codes) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
        this.codes = codes;
    }

    @POST
    @Operation(summary = "At most 500 organisations; idempotent by reference")
    public Uni<ImportView> take(@NotNull @Valid OrganisationImportRequest request) {
        return unitOfWork
                .run(work -> imports.in(
                        work,
                        request.items().stream()
                                .map(each -> each.item(codes.kinds()))
                                .toList()))
                .map(outcomes ->
                        ImportView.of(outcomes, at -> request.items().get(at).reference()));
    }

    @GET
    @Operation(summary = "How many organisations there are")
    public Uni<Map<String, Long>> count() {
        return unitOfWork.run(imports::count).map(found -> Map.of("organisations", found));
    }
}
