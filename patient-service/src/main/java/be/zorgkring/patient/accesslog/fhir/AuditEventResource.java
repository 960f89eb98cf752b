package be.zorgkring.patient.accesslog.fhir;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.accesslog.api.AccessLogWords;
import be.zorgkring.patient.accesslog.usecase.Filter;
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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

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
    @Operation(
            operationId = "searchAuditEvents",
            summary = "Every access to one's own record as a searchset of AuditEvent, newest first")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Searchset>> search(
            @QueryParam("patient") @Schema(maxLength = 200) String patient,
            @QueryParam("_count") @Schema(maxLength = 9) String count,
            @QueryParam("_format") @Schema(maxLength = 60) String format,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return Answers.when(AuditEventSearch.read(patient, count, format, cursor), search -> unitOfWork
                .run(work -> search.totalAlone()
                        ? total(work, caller, search)
                        : page(work, caller, search, cursor, language))
                .map(outcome -> Answers.of(outcome, found -> ResponseBuilder.ok(found, FhirRefusals.MEDIA_TYPE)
                        .language(language)
                        .build())));
    }

    private Uni<Outcome<Searchset>> total(Work work, Caller caller, AuditEventSearch search) {
        return readAccessLog
                .count(work, caller, search.person())
                .map(outcome -> outcome.map(total -> Searchset.total(search.person(), total)));
    }

    private Uni<Outcome<Searchset>> page(
            Work work, Caller caller, AuditEventSearch search, String cursor, Locale language) {
        AuditEvents events = new AuditEvents(words.in(language));
        return readAccessLog
                .read(
                        work,
                        caller,
                        search.person(),
                        Filter.NONE,
                        search.page().after(),
                        search.page().rows())
                .map(outcome -> outcome.map(entries -> Searchset.of(search, entries, cursor, events)));
    }
}
