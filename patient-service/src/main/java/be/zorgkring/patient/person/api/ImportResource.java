package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.person.usecase.CountPersons;
import be.zorgkring.patient.person.usecase.ImportPersons;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Loads what was recorded elsewhere. An item sent again is recognised by its reference, so no other key is needed. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients")
@RolesAllowed("importer")
public class ImportResource {

    private static final int MOST_TRIES = 3;

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final InclusionReader reader;
    private final ImportPersons importPersons;
    private final CountPersons countPersons;

    ImportResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            InclusionReader reader,
            ImportPersons importPersons,
            CountPersons countPersons) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.reader = reader;
        this.importPersons = importPersons;
        this.countPersons = countPersons;
    }

    record CountView(long patients) {}

    @GET
    @Path("/imports")
    @Operation(summary = "How many people are known")
    public Uni<CountView> count() {
        return unitOfWork.run(countPersons::run).map(CountView::new);
    }

    @POST
    @Path("/imports")
    @Operation(summary = "Include up to five hundred people, each item on its own, all in one transaction")
    public Uni<Response> load(ImportRequest request) {
        Caller caller = callers.get();
        List<ImportRequest.Item> sent = request == null || request.items() == null ? List.of() : request.items();
        if (sent.isEmpty() || sent.size() > ImportPersons.MOST) {
            return Uni.createFrom()
                    .item(Problem.invalid("/items", sent.isEmpty() ? Flaw.REQUIRED : Flaw.SIZE)
                            .response());
        }
        ImportItems items = ImportItems.read(sent, reader);
        return unitOfWork
                .run(work -> importPersons.run(work, caller, items.sound()))
                .onFailure(IncludedMeanwhile.class)
                .retry()
                .atMost(MOST_TRIES)
                .map(results -> Response.ok(items.view(results)).build());
    }
}
