package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.usecase.ChangeSharingConsent;
import be.zorgkring.patient.consent.usecase.ConsentHistory;
import be.zorgkring.patient.consent.usecase.LeavePilot;
import be.zorgkring.patient.consent.usecase.ReadConsentHistory;
import be.zorgkring.patient.consent.usecase.RestrictRecord;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the person allows; only they change it, and who acts for them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients")
public class ConsentResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final ChangeSharingConsent changeSharingConsent;
    private final RestrictRecord restrictRecord;
    private final LeavePilot leavePilot;
    private final ReadConsentHistory readHistory;

    ConsentResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            ChangeSharingConsent changeSharingConsent,
            RestrictRecord restrictRecord,
            LeavePilot leavePilot,
            ReadConsentHistory readHistory) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.changeSharingConsent = changeSharingConsent;
        this.restrictRecord = restrictRecord;
        this.leavePilot = leavePilot;
        this.readHistory = readHistory;
    }

    @PUT
    @Path("/{id}/consent")
    @Operation(summary = "Give or withdraw the sharing of one's own record within the circle")
    public Uni<Response> changeSharing(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SharingRequest request) {
        Caller caller = callers.get();
        return switch (SharingRequest.read(request)) {
            case Checked.Flawed<SharingRequest.Wish>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<SharingRequest.Wish>(SharingRequest.Wish wish) ->
                unitOfWork
                        .run(work -> changeSharingConsent.run(
                                work,
                                caller,
                                new PatientId(id),
                                ConsentAnswers.expected(ifMatch),
                                wish.sharing(),
                                wish.method()))
                        .map(outcome -> ConsentAnswers.answer(
                                outcome, ifMatch, consent -> Response.ok(ConsentView.of(consent))));
        };
    }

    @PUT
    @Path("/{id}/restriction")
    @Operation(
            summary = "Have the use of one's own record stopped, or let it go on; meanwhile no professional has access")
    public Uni<Response> restrict(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, RestrictionRequest request) {
        Caller caller = callers.get();
        return switch (RestrictionRequest.read(request)) {
            case Checked.Flawed<RestrictionRequest.Wish>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<RestrictionRequest.Wish>(RestrictionRequest.Wish wish) ->
                unitOfWork
                        .run(work -> restrictRecord.run(
                                work, caller, new PatientId(id), ConsentAnswers.expected(ifMatch), wish.reason()))
                        .map(outcome -> ConsentAnswers.answer(
                                outcome, ifMatch, consent -> Response.ok(ConsentView.of(consent))));
        };
    }

    @DELETE
    @Path("/{id}/taking-part/{pilot}")
    @Operation(summary = "Leave a pilot project; care and sharing stay as they are")
    public Uni<Response> leave(@PathParam("id") UUID id, @PathParam("pilot") String pilot) {
        Caller caller = callers.get();
        return switch (PilotCode.read(pilot)) {
            case Checked.Flawed<PilotCode> noSuchCode ->
                Uni.createFrom()
                        .item(Refusal.problem(ConsentRefusal.NOT_IN_PILOT).response());
            case Checked.Sound<PilotCode>(PilotCode code) ->
                unitOfWork
                        .run(work -> leavePilot.run(work, caller, new PatientId(id), code))
                        .map(outcome -> ConsentAnswers.answer(outcome, consent -> Response.noContent()));
        };
    }

    @GET
    @Path("/{id}/consent/history")
    @Operation(summary = "How one's own consents came about, newest first: who, when, and on what it rests")
    public Uni<Response> history(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        Optional<Long> before = Page.key(cursor, ConsentHistoryView::readVersion);
        int most = Page.limit(limit);
        return unitOfWork
                .run(work -> readHistory.run(work, caller, new PatientId(id), before, most))
                .map(outcome -> switch (outcome) {
                    case Outcome.Refused<List<ConsentHistory.Entry>, Decision.Refused>(Decision.Refused refused) ->
                        Problem.of(refused).response();
                    case Outcome.Done<List<ConsentHistory.Entry>, Decision.Refused>(
                            List<ConsentHistory.Entry> entries) ->
                        Response.ok(ConsentHistoryView.page(entries, most)).build();
                });
    }
}
