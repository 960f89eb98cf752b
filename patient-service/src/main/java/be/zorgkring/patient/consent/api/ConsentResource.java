package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.domain.Exclusion.Excluded;
import be.zorgkring.patient.consent.usecase.ChangeSharingConsent;
import be.zorgkring.patient.consent.usecase.ConsentOutcome;
import be.zorgkring.patient.consent.usecase.LiftExclusion;
import be.zorgkring.patient.consent.usecase.SetExclusion;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the person allows; only they change it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients")
public class ConsentResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final ChangeSharingConsent changeSharingConsent;
    private final SetExclusion setExclusion;
    private final LiftExclusion liftExclusion;

    ConsentResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            ChangeSharingConsent changeSharingConsent,
            SetExclusion setExclusion,
            LiftExclusion liftExclusion) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.changeSharingConsent = changeSharingConsent;
        this.setExclusion = setExclusion;
        this.liftExclusion = liftExclusion;
    }

    record ExclusionIdView(UUID exclusionId) {}

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
                                version -> Etags.check(ifMatch, version).isEmpty(),
                                wish.sharing(),
                                wish.method()))
                        .map(outcome -> answer(outcome, ifMatch, consent -> Response.ok(ConsentView.of(consent))
                                .tag(Etags.of(consent.version()))
                                .build()));
        };
    }

    @POST
    @Path("/{id}/exclusions")
    @Operation(summary = "Shut out a professional, an organisation or a profession")
    public Uni<Response> exclude(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ExclusionRequest request) {
        Caller caller = callers.get();
        UUID exclusionId = Uuid7.next();
        return switch (ExclusionRequest.read(request)) {
            case Checked.Flawed<Excluded>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Excluded>(Excluded excluded) ->
                idempotency.once(key, caller.accountId(), List.of(id, request), work -> setExclusion
                        .run(work, caller, new PatientId(id), exclusionId, excluded)
                        .map(outcome -> answer(outcome, null, consent -> Response.created(
                                        URI.create("/api/patients/" + id + "/exclusions/" + exclusionId))
                                .tag(Etags.of(consent.version()))
                                .entity(new ExclusionIdView(exclusionId))
                                .build())));
        };
    }

    @DELETE
    @Path("/{id}/exclusions/{exclusionId}")
    @Operation(summary = "Let someone in again who was shut out")
    public Uni<Response> lift(@PathParam("id") UUID id, @PathParam("exclusionId") UUID exclusionId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> liftExclusion.run(work, caller, new PatientId(id), exclusionId))
                .map(outcome -> answer(outcome, null, consent -> Response.noContent()
                        .tag(Etags.of(consent.version()))
                        .build()));
    }

    private static Response answer(ConsentOutcome outcome, String ifMatch, Function<Consent, Response> whenDone) {
        return switch (outcome) {
            case ConsentOutcome.Done(Consent consent) -> whenDone.apply(consent);
            case ConsentOutcome.NotYours(Decision.Refused decision) ->
                Problem.of(decision).response();
            case ConsentOutcome.ChangedMeanwhile(long version) ->
                Etags.check(ifMatch, version).map(Problem::response).orElseThrow();
            case ConsentOutcome.Refused(ConsentRefusal refusal) ->
                Refusal.problem(refusal).response();
        };
    }
}
