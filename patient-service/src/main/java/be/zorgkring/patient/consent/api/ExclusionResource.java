package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.accesslog.api.RoleLabels;
import be.zorgkring.patient.common.domain.PatientId;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom the person shuts out; those are never told. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients")
public class ExclusionResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final SetExclusion setExclusion;
    private final LiftExclusion liftExclusion;
    private final RoleLabels roles;

    ExclusionResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            SetExclusion setExclusion,
            LiftExclusion liftExclusion,
            RoleLabels roles) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.setExclusion = setExclusion;
        this.liftExclusion = liftExclusion;
        this.roles = roles;
    }

    record ExclusionIdView(UUID exclusionId) {}

    @POST
    @Path("/{id}/exclusions")
    @Operation(summary = "Shut out a professional, an organisation or a profession")
    public Uni<Response> exclude(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ExclusionRequest request) {
        Caller caller = callers.get();
        UUID exclusionId = Uuid7.next();
        return switch (ExclusionRequest.read(request, roles::knows)) {
            case Checked.Flawed<ExclusionRequest.Wish>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<ExclusionRequest.Wish>(ExclusionRequest.Wish wish) ->
                idempotency.once(key, request, work -> setExclusion
                        .run(work, caller, new PatientId(id), exclusionId, wish.named(), wish.note())
                        .map(outcome -> ConsentAnswers.answer(outcome, consent -> Response.created(
                                        URI.create("/api/patients/" + id + "/exclusions/" + exclusionId))
                                .entity(new ExclusionIdView(exclusionId)))));
        };
    }

    @DELETE
    @Path("/{id}/exclusions/{exclusionId}")
    @Operation(summary = "Let someone in again who was shut out")
    public Uni<Response> lift(@PathParam("id") UUID id, @PathParam("exclusionId") UUID exclusionId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> liftExclusion.run(work, caller, new PatientId(id), exclusionId))
                .map(outcome -> ConsentAnswers.answer(outcome, consent -> Response.noContent()));
    }
}
