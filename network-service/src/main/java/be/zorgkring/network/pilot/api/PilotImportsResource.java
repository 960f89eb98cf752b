package be.zorgkring.network.pilot.api;

import be.zorgkring.kernel.bulk.ImportView;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.network.pilot.usecase.ImportPilots;
import be.zorgkring.network.pilot.usecase.ShowPilots;
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

/** Takes over initiatives in bulk. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/pilots/imports")
@Tag(name = "pilots")
@RolesAllowed("importer")
public class PilotImportsResource {

    private final UnitOfWork unitOfWork;
    private final ImportPilots importPilots;
    private final ShowPilots showPilots;

    PilotImportsResource(UnitOfWork unitOfWork, ImportPilots importPilots, ShowPilots showPilots) {
        this.unitOfWork = unitOfWork;
        this.importPilots = importPilots;
        this.showPilots = showPilots;
    }

    public record PilotsView(long pilots) {}

    @POST
    @Operation(operationId = "importPilots", summary = "At most 500 initiatives; idempotent by reference")
    public Uni<RestResponse<ImportView>> takeOver(PilotImportRequest request) {
        return Answers.when(Answers.read(request, PilotImportRequest::read), items -> unitOfWork
                .run(work -> importPilots.takeOver(work, items))
                .map(outcomes -> RestResponse.ok(ImportView.of(items, outcomes))));
    }

    @GET
    @Operation(operationId = "countPilots", summary = "How many initiatives there are")
    public Uni<RestResponse<PilotsView>> count() {
        return unitOfWork.run(showPilots::count).map(pilots -> RestResponse.ok(new PilotsView(pilots)));
    }
}
