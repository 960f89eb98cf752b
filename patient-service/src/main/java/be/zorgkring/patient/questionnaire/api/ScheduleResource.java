package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Schedule;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
    @Operation(summary = "The schedules of a person's questionnaires, oldest first, ended ones included")
    public Uni<Response> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Optional<UUID> after = Page.key(cursor, Rules::uuid);
        int most = Page.limit(limit);
        return unitOfWork
                .run(work -> listSchedules.run(work, caller, new PatientId(id), after, most))
                .map(outcome -> switch (outcome) {
                    case Outcome.Refused<List<Standing>, Decision.Refused>(Decision.Refused refused) ->
                        Problem.of(refused).response();
                    case Outcome.Done<List<Standing>, Decision.Refused>(List<Standing> found) ->
                        page(found, most, language);
                });
    }

    @POST
    @Operation(summary = "Let a questionnaire come once, again and again, or around an action")
    public Uni<Response> set(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ScheduleRequest request) {
        Caller caller = callers.get();
        Checked<Schedule> read =
                ScheduleRequest.read(request, new PatientId(id), questionnaires, BelgianCalendar.day(clock.instant()));
        return switch (read) {
            case Checked.Flawed<Schedule>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Schedule>(Schedule schedule) ->
                idempotency.once(key, request, work -> setSchedule
                        .run(work, caller, schedule)
                        .map(outcome -> QuestionnaireAnswer.to(outcome, set -> Response.created(
                                        URI.create("/api/patients/" + id + "/questionnaires/schedules/" + set.id()))
                                .entity(new ScheduleIdView(set.id()))
                                .build())));
        };
    }

    @DELETE
    @Path("/{scheduleId}")
    @Operation(summary = "No more of a schedule; what it gave out stays, and nobody is reminded of it")
    public Uni<Response> end(@PathParam("id") UUID id, @PathParam("scheduleId") UUID scheduleId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> endSchedule.run(work, caller, new PatientId(id), scheduleId))
                .map(outcome -> QuestionnaireAnswer.to(
                        outcome, ended -> Response.noContent().build()));
    }

    private Response page(List<Standing> found, int most, Locale language) {
        Page<Standing> page =
                Page.of(found, most, standing -> standing.schedule().id().toString());
        return Response.ok(new Page<>(
                        page.items().stream()
                                .map(standing -> ScheduleView.of(
                                        standing,
                                        questionnaires.newest(
                                                standing.schedule().code()),
                                        language))
                                .toList(),
                        page.next()))
                .language(language)
                .build();
    }
}
