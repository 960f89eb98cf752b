package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.catalogue.usecase.ImportActions;
import be.zorgkring.action.catalogue.usecase.ReadCatalogue;
import be.zorgkring.kernel.bulk.ImportView;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The bulk load of the catalogue. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/actions/imports")
@Tag(name = "actions")
@RolesAllowed("importer")
class ActionImportResource {

    @Schema(requiredProperties = "items")
    record ActionImportRequest(
            @Schema(minItems = 1, maxItems = Item.MOST) List<ActionRequest> items) {}

    record ActionCount(long actions) {}

    private final ImportActions actions;
    private final ReadCatalogue read;
    private final UnitOfWork unitOfWork;

    ActionImportResource(ImportActions actions, ReadCatalogue read, UnitOfWork unitOfWork) {
        this.actions = actions;
        this.read = read;
        this.unitOfWork = unitOfWork;
    }

    @POST
    @Operation(operationId = "importActions", summary = "Loads at most 500 actions; idempotent by reference")
    public Uni<RestResponse<ImportView>> load(ActionImportRequest body) {
        return Answers.when(
                Answers.read(body, load -> Item.readAll(load.items(), ActionRequest::item)), items -> unitOfWork
                        .run(work -> actions.load(work, items))
                        .map(outcomes -> RestResponse.ok(ImportView.of(items, outcomes))));
    }

    @GET
    @Operation(operationId = "countActions", summary = "How many actions there are")
    public Uni<RestResponse<ActionCount>> count() {
        return unitOfWork.run(read::count).map(actions -> RestResponse.ok(new ActionCount(actions)));
    }
}
