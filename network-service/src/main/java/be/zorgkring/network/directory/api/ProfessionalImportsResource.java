package be.zorgkring.network.directory.api;

import be.zorgkring.kernel.bulk.ImportView;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.network.directory.usecase.ImportProfessionals;
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

/** Takes over professionals in bulk. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/professionals/imports")
@Tag(name = "directory")
@RolesAllowed("importer")
public class ProfessionalImportsResource {

    private final UnitOfWork unitOfWork;
    private final ImportProfessionals importProfessionals;

    ProfessionalImportsResource(UnitOfWork unitOfWork, ImportProfessionals importProfessionals) {
        this.unitOfWork = unitOfWork;
        this.importProfessionals = importProfessionals;
    }

    public record ProfessionalsView(long professionals) {}

    @POST
    @Operation(operationId = "importProfessionals", summary = "At most 500 professionals; idempotent by reference")
    public Uni<RestResponse<ImportView>> takeOver(ProfessionalImportRequest request) {
        return Answers.when(Answers.read(request, ProfessionalImportRequest::read), items -> unitOfWork
                .run(work -> importProfessionals.takeOver(work, items))
                .map(outcomes -> RestResponse.ok(ImportView.of(items, outcomes))));
    }

    @GET
    @Operation(operationId = "countProfessionals", summary = "How many professionals there are")
    public Uni<RestResponse<ProfessionalsView>> count() {
        return unitOfWork.run(importProfessionals::count).map(found -> RestResponse.ok(new ProfessionalsView(found)));
    }
}
