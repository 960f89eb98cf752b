package be.zorgkring.patient.erasure.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Rules;
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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
    @Operation(summary = "How far an erasure is, for who asked for it; parts and rules in words by Accept-Language")
    public Uni<Response> show(@PathParam("erasureId") UUID erasureId, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        return unitOfWork.run(work -> readErasures.one(work, caller, erasureId)).map(found -> found.map(
                        report -> Response.ok(view(report, headers)).build())
                .orElseGet(() -> Problem.of(404, "no-such-erasure").response()));
    }

    @GET
    @RolesAllowed(ReadErasures.OFFICER)
    @Operation(summary = "All erasures, newest first, by page")
    public Uni<Page<ErasureView>> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context HttpHeaders headers) {
        Optional<UUID> before = Page.key(cursor, Rules::uuid);
        int size = Page.limit(limit);
        return unitOfWork
                .run(work -> readErasures.page(work, before, size + 1))
                .map(reports -> Page.of(
                        reports.stream().map(report -> view(report, headers)).toList(), size, view -> view.erasureId()
                                .toString()));
    }

    private ErasureView view(ErasureReport report, HttpHeaders headers) {
        return ErasureView.of(report, settings.services(), ErasureWords.in(ProblemTexts.language(headers)));
    }
}
