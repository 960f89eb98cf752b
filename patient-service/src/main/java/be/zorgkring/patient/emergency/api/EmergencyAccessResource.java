package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.emergency.api.EmergencyByNumberRequest.Asked;
import be.zorgkring.patient.emergency.api.VerdictRequest.Finding;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.usecase.OpenEmergencyAccess;
import be.zorgkring.patient.emergency.usecase.ReviewEmergencyAccess;
import be.zorgkring.patient.emergency.usecase.ReviewQueue;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Emergency accesses to whomever: opened by number, and reviewed by the data protection officer. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/emergency-accesses")
public class EmergencyAccessResource {

    private static final String OFFICER = "data-protection-officer";

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final OpenEmergencyAccess openEmergencyAccess;
    private final ReviewQueue reviewQueue;
    private final ReviewEmergencyAccess reviewEmergencyAccess;
    private final EmergencyPages pages;
    private final Clock clock;

    EmergencyAccessResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            OpenEmergencyAccess openEmergencyAccess,
            ReviewQueue reviewQueue,
            ReviewEmergencyAccess reviewEmergencyAccess,
            EmergencyPages pages,
            Clock clock) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.openEmergencyAccess = openEmergencyAccess;
        this.reviewQueue = reviewQueue;
        this.reviewEmergencyAccess = reviewEmergencyAccess;
        this.pages = pages;
        this.clock = clock;
    }

    record ReasonView(String code, String label) {}

    record ReasonsView(List<ReasonView> items) {}

    @GET
    @Path("/reasons")
    @Operation(summary = "The reasons for which a record may be opened in an emergency, in words by Accept-Language")
    public Response reasons(@Context HttpHeaders headers) {
        Locale language = ProblemTexts.language(headers);
        EmergencyWords words = EmergencyWords.in(language);
        return Response.ok(new ReasonsView(Stream.of(EmergencyReason.values())
                        .map(reason -> new ReasonView(reason.code(), words.reason(reason)))
                        .toList()))
                .language(language)
                .build();
    }

    @POST
    @Operation(summary = "Open in an emergency the record of who has this number; unknown and refused get one answer")
    public Uni<Response> open(@HeaderParam("Idempotency-Key") String key, EmergencyByNumberRequest request) {
        Caller caller = callers.get();
        return switch (EmergencyByNumberRequest.read(request, BelgianCalendar.day(clock.instant()))) {
            case Checked.Flawed<Asked>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Asked>(Asked asked) ->
                idempotency.once(key, request, work -> openEmergencyAccess
                        .run(
                                work,
                                caller,
                                asked.insz(),
                                asked.plea().reason(),
                                asked.plea().text())
                        .map(EmergencyAnswers::opened));
        };
    }

    @GET
    @RolesAllowed(OFFICER)
    @Operation(summary = "Emergency accesses to review (state to-review, oldest first) or reviewed (newest first)")
    public Uni<Response> queue(
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Locale language = ProblemTexts.language(headers);
        Optional<UUID> from = Page.key(cursor, Rules::uuid);
        int most = Page.limit(limit);
        String asked = state == null ? ReviewQueue.Part.TO_REVIEW.code() : state;
        return switch (Coded.read(ReviewQueue.Part.class, asked)) {
            case Checked.Flawed<ReviewQueue.Part> flawed ->
                Uni.createFrom()
                        .item(Problem.invalid("state", Flaw.UNKNOWN_CODE).response());
            case Checked.Sound<ReviewQueue.Part>(ReviewQueue.Part part) ->
                unitOfWork
                        .run(work -> reviewQueue.run(work, callers.get(), part, from, most))
                        .map(entries -> pages.toOfficer(entries, most, language));
        };
    }

    @POST
    @RolesAllowed(OFFICER)
    @Path("/{id}/verdict")
    @Operation(summary = "Give the verdict on an emergency access, once; one that was not justified ends with it")
    public Uni<Response> review(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, VerdictRequest request) {
        Caller caller = callers.get();
        return switch (VerdictRequest.read(request)) {
            case Checked.Flawed<Finding>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Finding>(Finding finding) ->
                idempotency.once(key, request, work -> reviewEmergencyAccess
                        .run(work, caller, id, finding.verdict(), finding.text())
                        .map(outcome -> EmergencyAnswers.of(
                                outcome, reviewed -> Response.noContent().build())));
        };
    }
}
