package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.questionnaire.usecase.EndSchedule;
import be.zorgkring.patient.questionnaire.usecase.ListSchedules;
import be.zorgkring.patient.questionnaire.usecase.Questionnaires;
import be.zorgkring.patient.questionnaire.usecase.Schedules.Standing;
import be.zorgkring.patient.questionnaire.usecase.SetSchedule;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** When which questionnaires come to a person. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/questionnaires/schedules")
public class ScheduleResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final SetSchedule setSchedule;
    private final EndSchedule endSchedule;
    private final ListSchedules listSchedules;
    private final Questionnaires questionnaires;
    private final Clock clock;

    ScheduleResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            SetSchedule setSchedule,
            EndSchedule endSchedule,
            ListSchedules listSchedules,
            Questionnaires questionnaires,
            Clock clock) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.setSchedule = setSchedule;
        this.endSchedule = endSchedule;
        this.listSchedules = listSchedules;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    record ScheduleIdView(UUID scheduleId) {}

    @GET
    @Operation(
            operationId = "listSchedules",
            summary = "The schedules of a person's questionnaires, oldest first, ended ones included")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<ScheduleView>>> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), page -> unitOfWork
                .run(work -> listSchedules.list(work, caller, new PatientId(id), page.after(), page.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        found -> Answers.page(
                                found,
                                page,
                                standing -> standing.schedule().id().toString(),
                                standing -> view(standing, language),
                                language))));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "setSchedule",
            summary = "Let a questionnaire come once, again and again, or around an action")
    @Refuses(
            value = {AccessRefusal.class, QuestionnaireRefusal.class},
            only = "TOO_MANY_SCHEDULES")
    public Uni<RestResponse<ScheduleIdView>> set(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ScheduleRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(
                        request,
                        body -> body.read(new PatientId(id), questionnaires, BelgianCalendar.day(clock.instant()))),
                schedule -> idempotency.run(key, request, work -> setSchedule
                        .set(work, caller, schedule)
                        .map(outcome -> Answers.of(
                                outcome,
                                set -> Answers.created(
                                        "/api/patients/" + id + "/questionnaires/schedules/" + set.id(),
                                        new ScheduleIdView(set.id()))))));
    }

    @DELETE
    @Path("/{scheduleId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "endSchedule",
            summary = "No more of a schedule; what it gave out stays, and nobody is reminded of it")
    @Refuses(
            value = {AccessRefusal.class, QuestionnaireRefusal.class},
            only = "NO_SUCH_SCHEDULE")
    public Uni<RestResponse<Void>> end(@PathParam("id") UUID id, @PathParam("scheduleId") UUID scheduleId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> endSchedule.end(work, caller, new PatientId(id), scheduleId))
                .map(outcome -> Answers.of(outcome, ended -> RestResponse.noContent()));
    }

    private ScheduleView view(Standing standing, Locale language) {
        return ScheduleView.of(
                standing, questionnaires.newest(standing.schedule().code()), language);
    }
}
