package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.bulk.ImportView;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

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
    @Operation(operationId = "countPatients", summary = "How many people are known")
    public Uni<RestResponse<CountView>> count() {
        return unitOfWork.run(countPersons::count).map(patients -> RestResponse.ok(new CountView(patients)));
    }

    @POST
    @Path("/imports")
    @Operation(
            operationId = "importPatients",
            summary = "Include up to five hundred people, each item on its own, all in one transaction")
    public Uni<RestResponse<ImportView>> load(ImportRequest request) {
        Caller caller = callers.get();
        return Answers.when(ImportItems.read(request, reader), items -> unitOfWork
                .run(work -> importPersons.load(work, caller, items))
                .onFailure(IncludedMeanwhile.class)
                .retry()
                .atMost(MOST_TRIES)
                .map(outcomes -> RestResponse.ok(ImportView.ofEach(items, outcomes))));
    }
}
