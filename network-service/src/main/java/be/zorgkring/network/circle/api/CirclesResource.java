package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.AddMember;
import be.zorgkring.network.circle.usecase.Added;
import be.zorgkring.network.circle.usecase.Joined;
import be.zorgkring.network.circle.usecase.RemoveMember;
import be.zorgkring.network.circle.usecase.ShowCircle;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.vocabulary.CodeLists;
import be.zorgkring.network.vocabulary.api.Languages;
import be.zorgkring.network.vocabulary.domain.Language;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The circle of one person. Every look at it and every change is on record. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/circles/{patientId}")
@Tag(name = "circles")
public class CirclesResource {

    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final CurrentCaller callers;
    private final CodeLists codes;
    private final ShowCircle showCircle;
    private final AddMember addMember;
    private final RemoveMember removeMember;

    CirclesResource(
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            CurrentCaller callers,
            CodeLists codes,
            ShowCircle showCircle,
            AddMember addMember,
            RemoveMember removeMember) {
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.callers = callers;
        this.codes = codes;
        this.showCircle = showCircle;
        this.addMember = addMember;
        this.removeMember = removeMember;
    }

    @GET
    @Operation(summary = "Who is in the circle now")
    public Uni<Response> show(@PathParam("patientId") UUID patientId, @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Language language = Languages.of(headers);
        return unitOfWork
                .run(work -> showCircle.in(work, caller, new PatientId(patientId)))
                .map(outcome -> outcome.fold(
                        shown -> Response.ok(CircleView.of(shown, codes, language))
                                .tag(Etags.of(shown.listing().circle().version()))
                                .build(),
                        refusal -> CircleProblems.of(refusal).response()));
    }

    @POST
    @Path("/members")
    @RolesAllowed("citizen")
    @Operation(
            summary = "Brings a professional in; the person, or a physician of the circle. Needs Idempotency-Key",
            description =
                    "202 when a physician wants somebody back whom the person had leave: they give no access until"
                            + " the person says yes.")
    public Uni<Response> add(
            @PathParam("patientId") UUID patientId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull MemberRequest request) {
        Caller caller = callers.get();
        return switch (request.number()) {
            case Checked.Flawed<Nihdi>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Nihdi>(Nihdi nihdi) ->
                idempotency.once(key, request, work -> addMember
                        .in(work, caller, new PatientId(patientId), nihdi, request.until())
                        .map(outcome ->
                                outcome.fold(added -> answer(patientId, added), refusal -> CircleProblems.of(refusal)
                                        .response())));
        };
    }

    /** Answer when only the person's yes brings somebody back. */
    record WaitingView(String outcome) {

        static final WaitingView ANSWER = new WaitingView("waiting-for-the-person");
    }

    private static Response answer(UUID patientId, Added added) {
        return switch (added) {
            case Joined joined ->
                Response.created(URI.create("/api/circles/" + patientId + "/members/"
                                + joined.member().value()))
                        .tag(Etags.of(joined.version()))
                        .entity(JoinedView.of(joined))
                        .build();
            case Added.WaitsForThePerson waits ->
                Response.accepted(WaitingView.ANSWER).build();
        };
    }

    @DELETE
    @Path("/members/{memberId}")
    @RolesAllowed("citizen")
    @Operation(
            summary = "Ends a membership; the person any, a member their own",
            description =
                    "If-Match is heeded when sent, but not required: the membership is named by its id and ends for"
                            + " good, so no change in between can make the wish mean something else, and nobody should keep"
                            + " access to a person's record because a page was stale. Repeating it changes nothing more.")
    public Uni<Response> remove(
            @PathParam("patientId") UUID patientId,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") String ifMatch) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> removeMember.in(
                        work,
                        caller,
                        new PatientId(patientId),
                        new MemberId(memberId),
                        version ->
                                ifMatch == null || Etags.check(ifMatch, version).isEmpty()))
                .map(outcome -> outcome.fold(
                        circle -> Response.noContent()
                                .tag(Etags.of(circle.version()))
                                .build(),
                        refusal -> CircleProblems.of(refusal).response()));
    }
}
