package be.zorgkring.network.pilot.api;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.network.bulk.api.ImportView;
import be.zorgkring.network.pilot.usecase.ImportPilots;
import be.zorgkring.network.pilot.usecase.ShowPilots;
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

    @POST
    @Operation(summary = "At most 500 initiatives; idempotent by reference")
    public Uni<ImportView> take(@NotNull @Valid PilotImportRequest request) {
        return unitOfWork
                .run(work -> importPilots.in(
                        work,
                        request.items().stream()
                                .map(PilotImportRequest.PilotItem::item)
                                .toList()))
                .map(outcomes ->
                        ImportView.of(outcomes, at -> request.items().get(at).reference()));
    }

    @GET
    @Operation(summary = "How many initiatives there are")
    public Uni<Map<String, Long>> count() {
        return unitOfWork.run(showPilots::count).map(pilots -> Map.of("pilots", pilots));
    }
}
