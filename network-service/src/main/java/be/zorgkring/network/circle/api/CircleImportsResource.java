package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.network.bulk.api.ImportView;
import be.zorgkring.network.circle.usecase.ImportCircles;
import be.zorgkring.network.circle.usecase.ShowCircle;
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
    private final CodeLists codes;

    CircleImportsResource(
            UnitOfWork unitOfWork,
            CurrentCaller callers,
            ImportCircles importCircles,
            ShowCircle showCircle,
            CodeLists codes) {
        this.unitOfWork = unitOfWork;
        this.callers = callers;
        this.importCircles = importCircles;
        this.showCircle = showCircle;
        this.codes = codes;
    }

    @POST
    @Operation(summary = "At most 500 circles; idempotent by reference, and on record for each person")
    public Uni<ImportView> take(@NotNull @Valid CircleImportRequest request) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> importCircles.in(
                        work,
                        caller,
                        request.items().stream().map(each -> each.item(codes)).toList()))
                .map(outcomes ->
                        ImportView.of(outcomes, at -> request.items().get(at).reference()));
    }

    @GET
    @Operation(summary = "How many circles and present members there are")
    public Uni<Map<String, Long>> count() {
        return unitOfWork
                .run(showCircle::count)
                .map(found -> Map.of("circles", found.circles(), "members", found.members()));
    }
}
