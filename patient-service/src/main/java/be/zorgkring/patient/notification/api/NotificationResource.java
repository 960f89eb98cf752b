package be.zorgkring.patient.notification.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.usecase.MarkNotificationRead;
import be.zorgkring.patient.notification.usecase.ReadInbox;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A person's inbox, in their own language. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/notifications")
public class NotificationResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final ReadInbox readInbox;
    private final MarkNotificationRead markNotificationRead;

    NotificationResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            ReadInbox readInbox,
            MarkNotificationRead markNotificationRead) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.readInbox = readInbox;
        this.markNotificationRead = markNotificationRead;
    }

    @GET
    @Operation(summary = "What the person was told, newest first, in plain words by Accept-Language")
    public Uni<Response> read(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Optional<UUID> before = Page.key(cursor, Rules::uuid);
        int most = Page.limit(limit);
        return unitOfWork
                .run(work -> readInbox.run(work, caller, new PatientId(id), before, most))
                .map(outcome -> outcome.fold(
                        inbox -> Response.ok(InboxView.of(inbox, most, NotificationWords.in(language)))
                                .language(language)
                                .build(),
                        refused -> Problem.of(refused).response()));
    }

    @PUT
    @Path("/{notificationId}/read")
    @Operation(summary = "Say that one has read a notification; the first time counts")
    public Uni<Response> markRead(@PathParam("id") UUID id, @PathParam("notificationId") UUID notificationId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> markNotificationRead.run(work, caller, new PatientId(id), notificationId))
                .map(outcome -> outcome.fold(
                        found -> found
                                ? Response.noContent().build()
                                : Problem.of(404, "not-found").response(),
                        refused -> Problem.of(refused).response()));
    }
}
