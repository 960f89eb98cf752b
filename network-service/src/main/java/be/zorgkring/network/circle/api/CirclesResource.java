package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.http.Languages;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.AddMember;
import be.zorgkring.network.circle.usecase.Added;
import be.zorgkring.network.circle.usecase.Joined;
import be.zorgkring.network.circle.usecase.RemoveMember;
import be.zorgkring.network.circle.usecase.ShowCircle;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The circle of one person. Every look at it and every change is on record. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/circles/{patientId}")
@Tag(name = "circles")
public class CirclesResource {

    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller callers;
    private final ShowCircle showCircle;
    private final AddMember addMember;
    private final RemoveMember removeMember;

    CirclesResource(
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            CurrentCaller callers,
            ShowCircle showCircle,
            AddMember addMember,
            RemoveMember removeMember) {
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.callers = callers;
        this.showCircle = showCircle;
        this.addMember = addMember;
        this.removeMember = removeMember;
    }

    @GET
    @Operation(operationId = "showCircle", summary = "Who is in the circle now")
    @Refuses(
            value = {CircleRefusal.class, AccessRefusal.class},
            only = "CIRCLE_UNKNOWN")
    public Uni<RestResponse<CircleView>> show(@PathParam("patientId") UUID patientId, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Language language = Languages.of(headers);
        return unitOfWork
                .run(work -> showCircle.show(work, caller, new PatientId(patientId)))
                .map(outcome -> Answers.of(
                        outcome,
                        shown -> Answers.tagged(
                                CircleView.of(shown, language),
                                shown.listing().circle().version())));
    }

    @POST
    @Path("/members")
    @RolesAllowed("citizen")
    @Operation(
            operationId = "addMember",
            summary = "Brings a professional in; the person, or a physician of the circle. Needs Idempotency-Key",
            description =
                    "202 when a physician wants somebody back whom the person had leave: they give no access until"
                            + " the person says yes.")
    @APIResponse(
            responseCode = "201",
            description = "A member now",
            content = @Content(schema = @Schema(implementation = JoinedView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Waits for the person",
            content = @Content(schema = @Schema(implementation = AddedView.WaitingView.class)))
    @Refuses(
            value = {CircleRefusal.class, AccessRefusal.class},
            only = {
                "CIRCLE_UNKNOWN",
                "PROFESSIONAL_UNKNOWN",
                "PROFESSIONAL_SUSPENDED",
                "PERIOD_DOES_NOT_FIT",
                "ALREADY_MEMBER",
                "CIRCLE_FULL"
            })
    public Uni<RestResponse<AddedView>> add(
            @PathParam("patientId") UUID patientId, @HeaderParam("Idempotency-Key") String key, MemberRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, MemberRequest::read),
                wish -> idempotency.run(key, request, work -> addMember
                        .add(work, caller, new PatientId(patientId), wish)
                        .map(outcome -> Answers.of(outcome, CirclesResource::answer))));
    }

    private static RestResponse<AddedView> answer(Added added) {
        return switch (added) {
            case Joined joined -> Answers.created(JoinedView.address(joined), JoinedView.of(joined), joined.version());
            case Added.WaitsForThePerson waits ->
                Answers.accepted(new AddedView.WaitingView(AddedView.Waiting.WAITING_FOR_THE_PERSON));
        };
    }

    @DELETE
    @Path("/members/{memberId}")
    @RolesAllowed("citizen")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeMember",
            summary = "Ends a membership; the person any, a member their own",
            description =
                    "If-Match is respected when sent, but not required: the membership is named by its id and ends for"
                            + " good, so no change in between can make the wish mean something else, and nobody should keep"
                            + " access to a person's record because a page was stale. Repeating it changes nothing more.")
    @Refuses(
            value = {CircleRefusal.class, AccessRefusal.class},
            only = {"CIRCLE_UNKNOWN", "MEMBER_UNKNOWN"})
    public Uni<RestResponse<Void>> remove(
            @PathParam("patientId") UUID patientId,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") String ifMatch) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> removeMember.remove(
                        work, caller, new PatientId(patientId), new MemberId(memberId), IfMatch.optional(ifMatch)))
                .map(outcome -> Answers.of(outcome, circle -> Answers.done(circle.version())));
    }
}
