package be.zorgkring.patient.accesslog.fhir;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.accesslog.api.AccessLogWords;
import be.zorgkring.patient.accesslog.usecase.Filter;
import be.zorgkring.patient.accesslog.usecase.Position;
import be.zorgkring.patient.accesslog.usecase.ReadAccessLog;
import be.zorgkring.patient.common.fhir.FhirRefusals;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The access log for programs that speak FHIR R4; the rule and what is recorded of the reading are those of the log. */
@Produces({FhirRefusals.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Path("/fhir/AuditEvent")
public class AuditEventResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final ReadAccessLog readAccessLog;
    private final AccessLogWords words;

    AuditEventResource(
            CurrentCaller callers, UnitOfWork unitOfWork, ReadAccessLog readAccessLog, AccessLogWords words) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.readAccessLog = readAccessLog;
        this.words = words;
    }

    @GET
    @Operation(summary = "Every access to one's own record as a searchset of AuditEvent, newest first")
    public Uni<Response> search(
            @QueryParam("patient") String patient,
            @QueryParam("_count") String count,
            @QueryParam("_format") String format,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Optional<Position> before = Page.key(cursor, Position::read);
        return switch (AuditEventSearch.read(patient, count, format)) {
            case Checked.Flawed<AuditEventSearch>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<AuditEventSearch>(AuditEventSearch search)
            when search.asksForTheTotalAlone() ->
                unitOfWork
                        .run(work -> readAccessLog.count(work, caller, search.person()))
                        .map(outcome -> outcome.fold(
                                total -> found(Searchset.total(search.person(), total), language),
                                refused -> Problem.of(refused).response()));
            case Checked.Sound<AuditEventSearch>(AuditEventSearch search) ->
                unitOfWork
                        .run(work ->
                                readAccessLog.run(work, caller, search.person(), Filter.NONE, before, search.count()))
                        .map(outcome -> outcome.fold(
                                entries -> found(
                                        Searchset.of(
                                                search.person(),
                                                entries,
                                                search.count(),
                                                cursor,
                                                new AuditEvents(words.in(language))),
                                        language),
                                refused -> Problem.of(refused).response()));
        };
    }

    private static Response found(Searchset found, Locale language) {
        return Response.ok(found)
                .type(FhirRefusals.MEDIA_TYPE)
                .language(language)
                .build();
    }
}
