package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Fields;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

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
    @Operation(
            operationId = "readAccessLog",
            summary = "Every access to one's own record, newest first, in plain words by Accept-Language")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<AccessLogView>> read(
            @PathParam("id") UUID id,
            @BeanParam FilterRequest filters,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Fields fields = new Fields();
        Filter filter = fields.take("", filters.read());
        PageRequest<Position> page = fields.take("", PageRequest.read(cursor, limit, Position::read));
        return Answers.when(fields.sound(() -> page), asked -> unitOfWork
                .run(work -> readAccessLog.read(work, caller, new PatientId(id), filter, asked.after(), asked.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        entries -> Answers.worded(AccessLogView.of(entries, asked, words.in(language)), language))));
    }
}
