package be.zorgkring.patient.export.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.export.OwnDataAnswer;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.patient.export.fhir.Bundle;
import be.zorgkring.patient.export.fhir.TakeBundle;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The copy of their data that a person takes with them: everything that this service keeps. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/export")
public class ExportResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final OwnDataAnswer answer;
    private final TakeBundle takeBundle;

    ExportResource(CurrentCaller callers, UnitOfWork unitOfWork, OwnDataAnswer answer, TakeBundle takeBundle) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.answer = answer;
        this.takeBundle = takeBundle;
    }

    @GET
    @Operation(summary = "All that this service keeps of a person, for the person and who may take a copy for them")
    public Uni<Response> take(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer.about(id, headers);
    }

    @GET
    @Path("/fhir")
    @Produces({Bundle.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "What of it has a place in FHIR R4, as one bundle by the Belgian profiles")
    public Uni<Response> takeAsFhir(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return unitOfWork
                .run(work -> takeBundle.run(work, caller, id, language))
                .map(outcome -> outcome.fold(bundle -> Response.ok(bundle).build(), refused -> Problem.of(refused)
                        .response()));
    }
}
