package be.zorgkring.patient.notification.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.NotificationRefusal;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

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
    @Operation(
            operationId = "listNotifications",
            summary = "What the person was notified of, newest first, in plain words by Accept-Language")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<InboxView>> read(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), asked -> unitOfWork
                .run(work -> readInbox.read(work, caller, new PatientId(id), asked.after(), asked.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        inbox ->
                                Answers.worded(InboxView.of(inbox, asked, NotificationWords.in(language)), language))));
    }

    @PUT
    @Path("/{notificationId}/read")
    @ResponseStatus(204)
    @Operation(
            operationId = "markNotificationRead",
            summary = "Say that one has read a notification; the first time counts")
    @Refuses({NotificationRefusal.class, AccessRefusal.class})
    public Uni<RestResponse<Void>> markRead(
            @PathParam("id") UUID id, @PathParam("notificationId") UUID notificationId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> markNotificationRead.markRead(work, caller, new PatientId(id), notificationId))
                .map(outcome -> Answers.of(outcome, marked -> RestResponse.noContent()));
    }
}
