package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.accesslog.usecase.Filter;
import be.zorgkring.patient.accesslog.usecase.Position;
import be.zorgkring.patient.accesslog.usecase.ReadAccessLog;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who had to do with a record, in the person's own language. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients")
public class AccessLogResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final ReadAccessLog readAccessLog;
    private final AccessLogWords words;

    AccessLogResource(CurrentCaller callers, UnitOfWork unitOfWork, ReadAccessLog readAccessLog, AccessLogWords words) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.readAccessLog = readAccessLog;
        this.words = words;
    }

    @GET
    @Path("/{id}/access-log")
    @Operation(summary = "Every access to one's own record, newest first, in plain words by Accept-Language")
    public Uni<Response> read(
            @PathParam("id") UUID id,
            @BeanParam FilterRequest filters,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Optional<Position> before = Page.key(cursor, Position::read);
        int most = Page.limit(limit);
        return switch (filters.read()) {
            case Checked.Flawed<Filter>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Filter>(Filter filter) ->
                unitOfWork
                        .run(work -> readAccessLog.run(work, caller, new PatientId(id), filter, before, most))
                        .map(outcome -> answer(outcome, most, language));
        };
    }

    private Response answer(Outcome<List<AccessLogEntry>, Decision.Refused> outcome, int most, Locale language) {
        return switch (outcome) {
            case Outcome.Refused<List<AccessLogEntry>, Decision.Refused>(Decision.Refused refused) ->
                Problem.of(refused).response();
            case Outcome.Done<List<AccessLogEntry>, Decision.Refused>(List<AccessLogEntry> entries) ->
                Response.ok(AccessLogView.of(entries, most, words.in(language)))
                        .language(language)
                        .build();
        };
    }
}
