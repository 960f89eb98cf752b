package be.zorgkring.patient.emergency.api;

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
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
import be.zorgkring.patient.emergency.usecase.OpenEmergencyAccess;
import be.zorgkring.patient.emergency.usecase.ReviewEmergencyAccess;
import be.zorgkring.patient.emergency.usecase.ReviewQueue;
import be.zorgkring.patient.emergency.usecase.ReviewQueue.QueuePart;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

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

    record ReasonView(EmergencyReason code, String label) {}

    record ReasonsView(List<ReasonView> items) {}

    @GET
    @Path("/reasons")
    @Operation(
            operationId = "listEmergencyReasons",
            summary = "The reasons for which a record may be opened in an emergency, in words by Accept-Language")
    public Uni<RestResponse<ReasonsView>> reasons(@Context HttpHeaders headers) {
        Locale language = ProblemTexts.language(headers);
        EmergencyWords words = EmergencyWords.in(language);
        return Uni.createFrom()
                .item(Answers.worded(
                        new ReasonsView(Stream.of(EmergencyReason.values())
                                .map(reason -> new ReasonView(reason, words.reason(reason)))
                                .toList()),
                        language));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "openRecordInEmergencyByNumber",
            summary = "Open in an emergency the record of who has this number; unknown and refused get one answer")
    @Refuses(
            value = {EmergencyRefusal.class, AccessRefusal.class},
            only = {
                "EMERGENCY_ACCESS_REFUSED",
                "HAS_ACCESS_ALREADY",
                "EMERGENCY_ACCESS_HELD_BACK",
                "ACCESS_STATE_STALE",
                "TOO_MANY_RECORDS"
            })
    public Uni<RestResponse<OpenedView>> open(
            @HeaderParam("Idempotency-Key") String key, EmergencyByNumberRequest request) {
        Caller caller = callers.get();
        LocalDate today = BelgianCalendar.day(clock.instant());
        return Answers.when(
                Answers.read(request, body -> body.read(today)),
                asked -> idempotency.run(key, request, work -> openEmergencyAccess
                        .openByNumber(
                                work,
                                caller,
                                asked.insz(),
                                asked.plea().reason(),
                                asked.plea().text())
                        .map(OpenedView::answer)));
    }

    @GET
    @RolesAllowed(OFFICER)
    @Operation(
            operationId = "listEmergencyAccesses",
            summary = "Emergency accesses to review (state to-review, oldest first) or reviewed (newest first)")
    public Uni<RestResponse<Page<EmergencyAccessView>>> queue(
            @QueryParam("state") @Schema(implementation = QueuePart.class) @DefaultValue("to-review") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Fields fields = new Fields();
        QueuePart part = fields.take("state", Coded.read(QueuePart.class, state));
        PageRequest<UUID> page = fields.take("", PageRequest.read(cursor, limit, Rules::uuid));
        return Answers.when(fields.sound(() -> page), asked -> unitOfWork
                .run(work -> reviewQueue.list(work, caller, part, asked.after(), asked.rows(), asked.limit()))
                .map(entries -> pages.toOfficer(entries, asked, language)));
    }

    @POST
    @RolesAllowed(OFFICER)
    @Path("/{id}/verdict")
    @ResponseStatus(204)
    @Operation(
            operationId = "reviewEmergencyAccess",
            summary = "Give the verdict on an emergency access, once; one that was not justified ends with it")
    @Refuses(
            value = EmergencyRefusal.class,
            only = {"NO_SUCH_EMERGENCY_ACCESS", "ALREADY_REVIEWED", "OWN_INTEREST"})
    public Uni<RestResponse<Void>> review(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, VerdictRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, VerdictRequest::read),
                finding -> idempotency.run(key, request, work -> reviewEmergencyAccess
                        .review(work, caller, id, finding.verdict(), finding.text())
                        .map(outcome -> Answers.of(outcome, reviewed -> RestResponse.noContent()))));
    }
}
