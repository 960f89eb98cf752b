package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.bulk.ImportView;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.network.circle.usecase.Circles;
import be.zorgkring.network.circle.usecase.ImportCircles;
import be.zorgkring.network.circle.usecase.ShowCircle;
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

/** Takes over circles in bulk. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/circles/imports")
@Tag(name = "circles")
@RolesAllowed("importer")
public class CircleImportsResource {

    private final UnitOfWork unitOfWork;
    private final CurrentCaller callers;
    private final ImportCircles importCircles;
    private final ShowCircle showCircle;

    CircleImportsResource(
            UnitOfWork unitOfWork, CurrentCaller callers, ImportCircles importCircles, ShowCircle showCircle) {
        this.unitOfWork = unitOfWork;
        this.callers = callers;
        this.importCircles = importCircles;
        this.showCircle = showCircle;
    }

    @POST
    @Operation(
            operationId = "importCircles",
            summary = "At most 500 circles; idempotent by reference, and on record for each person")
    public Uni<RestResponse<ImportView>> takeOver(CircleImportRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, CircleImportRequest::read), items -> unitOfWork
                .run(work -> importCircles.takeOver(work, caller, items))
                .map(outcomes -> RestResponse.ok(ImportView.of(items, outcomes))));
    }

    @GET
    @Operation(operationId = "countCircles", summary = "How many circles and present members there are")
    public Uni<RestResponse<Circles.Counts>> count() {
        return unitOfWork.run(showCircle::count).map(RestResponse::ok);
    }
}
