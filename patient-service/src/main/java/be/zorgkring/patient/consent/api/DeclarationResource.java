package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.DeathCorrection;
import be.zorgkring.patient.consent.usecase.CorrectDeath;
import be.zorgkring.patient.consent.usecase.DeclareSharing;
import be.zorgkring.patient.consent.usecase.DeclareSharing.Declaration;
import be.zorgkring.patient.consent.usecase.RegisterDeath;
import be.zorgkring.patient.consent.usecase.RegisterDeath.Death;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What somebody else writes down: the word of a person who does not sign in, and their death. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients")
public class DeclarationResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final DeclareSharing declareSharing;
    private final RegisterDeath registerDeath;
    private final CorrectDeath correctDeath;
    private final Clock clock;

    DeclarationResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            DeclareSharing declareSharing,
            RegisterDeath registerDeath,
            CorrectDeath correctDeath,
            Clock clock) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.declareSharing = declareSharing;
        this.registerDeath = registerDeath;
        this.correctDeath = correctDeath;
        this.clock = clock;
    }

    /** All that others than the person may know of a consent that they wrote down. */
    record WrittenDownView(long version) {

        static WrittenDownView of(Consent consent) {
            return new WrittenDownView(consent.version());
        }
    }

    @POST
    @Path("/{id}/consent/declarations")
    @RolesAllowed({"physician", "nurse", "pharmacist", "health-data-manager"})
    @Operation(summary = "Write down that the person gave or withdrew sharing, on evidence")
    public Uni<Response> declare(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DeclarationRequest request) {
        Caller caller = callers.get();
        return switch (DeclarationRequest.read(request, clock.instant())) {
            case Checked.Flawed<Declaration>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Declaration>(Declaration declared) ->
                idempotency.once(key, request, work -> declareSharing
                        .run(work, caller, new PatientId(id), declared)
                        .map(outcome ->
                                ConsentAnswers.answer(outcome, consent -> Response.status(Response.Status.CREATED)
                                        .entity(WrittenDownView.of(consent)))));
        };
    }

    @POST
    @Path("/{id}/death")
    @RolesAllowed({"physician", "health-data-manager"})
    @Operation(summary = "Register the death of a person; it closes the record to every professional")
    public Uni<Response> registerDeath(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DeathRequest request) {
        Caller caller = callers.get();
        return switch (DeathRequest.read(request, clock.instant())) {
            case Checked.Flawed<Death>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Death>(Death death) ->
                idempotency.once(key, request, work -> registerDeath
                        .run(work, caller, new PatientId(id), death)
                        .map(outcome -> ConsentAnswers.answer(
                                outcome, consent -> Response.created(URI.create("/api/patients/" + id + "/death"))
                                        .entity(WrittenDownView.of(consent)))));
        };
    }

    /** @param reason {@code wrong-person}, {@code false-report} or {@code entry-mistake} */
    @DELETE
    @Path("/{id}/death")
    @RolesAllowed("health-data-manager")
    @Operation(summary = "Undo a death that was registered wrongly; what the person allowed holds again")
    public Uni<Response> correctDeath(@PathParam("id") UUID id, @QueryParam("reason") String reason) {
        Caller caller = callers.get();
        Fields fields = new Fields();
        DeathCorrection why = fields.need("reason", reason, raw -> Coded.read(DeathCorrection.class, raw));
        return switch (fields.sound(() -> why)) {
            case Checked.Flawed<DeathCorrection>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<DeathCorrection>(DeathCorrection known) ->
                unitOfWork
                        .run(work -> correctDeath.run(work, caller, new PatientId(id), known))
                        .map(outcome -> ConsentAnswers.answer(outcome, consent -> Response.noContent()));
        };
    }
}
