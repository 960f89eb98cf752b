package be.zorgkring.patient.erasure.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.erasure.domain.ErasureRefusal;
import be.zorgkring.patient.erasure.usecase.ErasureReport;
import be.zorgkring.patient.erasure.usecase.ErasureSettings;
import be.zorgkring.patient.erasure.usecase.ReadErasures;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** How far erasures are. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/erasures")
public class ErasureResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final ReadErasures readErasures;
    private final ErasureSettings settings;

    ErasureResource(CurrentCaller callers, UnitOfWork unitOfWork, ReadErasures readErasures, ErasureSettings settings) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.readErasures = readErasures;
        this.settings = settings;
    }

    @GET
    @Path("/{erasureId}")
    @Operation(
            operationId = "showErasure",
            summary = "How far an erasure is, for who asked for it; parts and rules in words by Accept-Language")
    @Refuses(ErasureRefusal.class)
    public Uni<RestResponse<ErasureView>> show(@PathParam("erasureId") UUID erasureId, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> readErasures.show(work, caller, erasureId))
                .map(outcome -> Answers.of(outcome, report -> RestResponse.ok(view(report, headers))));
    }

    @GET
    @RolesAllowed(ReadErasures.OFFICER)
    @Operation(operationId = "listErasures", summary = "All erasures, newest first, by page")
    public Uni<RestResponse<Page<ErasureView>>> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context HttpHeaders headers) {
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), asked -> unitOfWork
                .run(work -> readErasures.list(work, asked.after(), asked.rows()))
                .map(reports -> Answers.page(
                        reports, asked, report -> report.erasureId().toString(), report -> view(report, headers))));
    }

    private ErasureView view(ErasureReport report, HttpHeaders headers) {
        return ErasureView.of(report, settings.services(), ErasureWords.in(ProblemTexts.language(headers)));
    }
}
