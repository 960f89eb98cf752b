package be.zorgkring.patient.export.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.export.OwnData;
import be.zorgkring.kernel.export.OwnDataAnswer;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.patient.common.fhir.Bundle;
import be.zorgkring.patient.common.fhir.Fhir;
import be.zorgkring.patient.export.fhir.TakeBundle;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

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
    @Operation(
            operationId = "exportRecord",
            summary = "All that this service keeps of a person, for the person and who may take a copy for them")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<OwnData>> take(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer.about(id, headers);
    }

    @GET
    @Path("/fhir")
    @Produces({Fhir.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportRecordAsFhir",
            summary = "What of it has a place in FHIR R4, as one bundle by the Belgian profiles")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Bundle>> takeAsFhir(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return unitOfWork
                .run(work -> takeBundle.take(work, caller, id, language))
                .map(outcome -> Answers.of(outcome, RestResponse::ok));
    }
}
