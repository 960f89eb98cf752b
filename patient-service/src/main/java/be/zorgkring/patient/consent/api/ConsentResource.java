package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.usecase.ChangeSharingConsent;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

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
    @Operation(
            operationId = "changeSharing",
            summary = "Give or withdraw the sharing of one's own record within the circle")
    @Refuses(
            value = {ConsentRefusal.class, AccessRefusal.class},
            only = "PERSON_DECEASED")
    public Uni<RestResponse<ConsentView>> changeSharing(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SharingRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, SharingRequest::read), wish -> unitOfWork
                .run(work -> changeSharingConsent.change(
                        work, caller, new PatientId(id), IfMatch.required(ifMatch), wish.sharing(), wish.method()))
                .map(ConsentResource::shown));
    }

    @PUT
    @Path("/{id}/restriction")
    @Operation(
            operationId = "restrictRecord",
            summary = "Have the use of one's own record stopped, or let it go on; meanwhile no professional has access")
    @Refuses(
            value = {ConsentRefusal.class, AccessRefusal.class},
            only = "PERSON_DECEASED")
    public Uni<RestResponse<ConsentView>> restrict(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, RestrictionRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, RestrictionRequest::read), wish -> unitOfWork
                .run(work -> restrictRecord.restrict(
                        work, caller, new PatientId(id), IfMatch.required(ifMatch), wish.reason()))
                .map(ConsentResource::shown));
    }

    @DELETE
    @Path("/{id}/taking-part/{pilot}")
    @ResponseStatus(204)
    @Operation(operationId = "leavePilot", summary = "Leave a pilot project; care and sharing stay as they are")
    @Refuses(
            value = {ConsentRefusal.class, AccessRefusal.class},
            only = {"PERSON_DECEASED", "NOT_IN_PILOT"})
    public Uni<RestResponse<Void>> leave(@PathParam("id") UUID id, @PathParam("pilot") String pilot) {
        Caller caller = callers.get();
        return Outcome.found(PilotCode.read(pilot).found(), ConsentRefusal.NOT_IN_PILOT)
                .chain(code -> unitOfWork.run(work -> leavePilot.leave(work, caller, new PatientId(id), code)))
                .map(outcome -> Answers.of(outcome, consent -> Answers.done(consent.version())));
    }

    @GET
    @Path("/{id}/consent/history")
    @Operation(
            operationId = "listConsentHistory",
            summary = "How one's own consents came about, newest first: who, when, and on what it rests")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<ConsentHistoryView>>> history(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        return Answers.when(PageRequest.read(cursor, limit, ConsentResource::version), asked -> unitOfWork
                .run(work -> readHistory.read(work, caller, new PatientId(id), asked.after(), asked.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        entries -> Answers.page(
                                entries, asked, entry -> Long.toString(entry.version()), ConsentHistoryView::of))));
    }

    private static Checked<Long> version(String key) {
        try {
            return Checked.sound(Long.valueOf(key));
        } catch (NumberFormatException notOurs) {
            return Checked.flawed(Flaw.FORMAT);
        }
    }

    private static RestResponse<ConsentView> shown(Outcome<Consent> outcome) {
        return Answers.of(outcome, consent -> Answers.tagged(ConsentView.of(consent), consent.version()));
    }
}
