package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.bulk.ImportView;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.network.directory.usecase.ImportOrganisations;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes over organisations in bulk. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/organisations/imports")
@Tag(name = "directory")
@RolesAllowed("importer")
public class OrganisationImportsResource {

    private final UnitOfWork unitOfWork;
    private final ImportOrganisations importOrganisations;

    OrganisationImportsResource(UnitOfWork unitOfWork, ImportOrganisations importOrganisations) {
        this.unitOfWork = unitOfWork;
        this.importOrganisations = importOrganisations;
    }

    public record OrganisationsView(long organisations) {}

    @POST
    @Operation(operationId = "importOrganisations", summary = "At most 500 organisations; idempotent by reference")
    public Uni<RestResponse<ImportView>> takeOver(OrganisationImportRequest request) {
        return Answers.when(Answers.read(request, OrganisationImportRequest::read), items -> unitOfWork
                .run(work -> importOrganisations.takeOver(work, items))
                .map(outcomes -> RestResponse.ok(ImportView.of(items, outcomes))));
    }

    @GET
    @Operation(operationId = "countOrganisations", summary = "How many organisations there are")
    public Uni<RestResponse<OrganisationsView>> count() {
        return unitOfWork.run(importOrganisations::count).map(found -> RestResponse.ok(new OrganisationsView(found)));
    }
}
