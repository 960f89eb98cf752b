package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.usecase.LiftExclusion;
import be.zorgkring.patient.consent.usecase.SetExclusion;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom the person shuts out; those are never notified. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients")
public class ExclusionResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final SetExclusion setExclusion;
    private final LiftExclusion liftExclusion;

    ExclusionResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            SetExclusion setExclusion,
            LiftExclusion liftExclusion) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.setExclusion = setExclusion;
        this.liftExclusion = liftExclusion;
    }

    record ExclusionIdView(UUID exclusionId) {}

    @POST
    @Path("/{id}/exclusions")
    @ResponseStatus(201)
    @Operation(operationId = "setExclusion", summary = "Shut out a professional, an organisation or a profession")
    @Refuses(
            value = {ConsentRefusal.class, AccessRefusal.class},
            only = {"PERSON_DECEASED", "ALREADY_EXCLUDED", "TOO_MANY_EXCLUSIONS", "PROFESSIONAL_UNKNOWN"})
    public Uni<RestResponse<ExclusionIdView>> exclude(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ExclusionRequest request) {
        Caller caller = callers.get();
        UUID exclusionId = Uuid7.next();
        return Answers.when(
                Answers.read(request, body -> body.read(HcParty.ALL::knows)),
                wish -> idempotency.run(key, request, work -> setExclusion
                        .set(work, caller, new PatientId(id), exclusionId, wish.named(), wish.note())
                        .map(outcome -> Answers.of(
                                outcome,
                                consent -> Answers.created(
                                        "/api/patients/" + id + "/exclusions/" + exclusionId,
                                        new ExclusionIdView(exclusionId),
                                        consent.version())))));
    }

    @DELETE
    @Path("/{id}/exclusions/{exclusionId}")
    @ResponseStatus(204)
    @Operation(operationId = "liftExclusion", summary = "Let someone in again who was shut out")
    @Refuses(
            value = {ConsentRefusal.class, AccessRefusal.class},
            only = {"PERSON_DECEASED", "NO_SUCH_EXCLUSION"})
    public Uni<RestResponse<Void>> lift(@PathParam("id") UUID id, @PathParam("exclusionId") UUID exclusionId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> liftExclusion.lift(work, caller, new PatientId(id), exclusionId))
                .map(outcome -> Answers.of(outcome, consent -> Answers.done(consent.version())));
    }
}
