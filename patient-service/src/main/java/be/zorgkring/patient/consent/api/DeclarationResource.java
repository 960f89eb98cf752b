package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.domain.DeathCorrection;
import be.zorgkring.patient.consent.usecase.CorrectDeath;
import be.zorgkring.patient.consent.usecase.DeclareSharing;
import be.zorgkring.patient.consent.usecase.RegisterDeath;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

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
    @ResponseStatus(201)
    @Operation(
            operationId = "declareSharing",
            summary = "Write down that the person gave or withdrew sharing, on evidence")
    @Refuses(
            value = {ConsentRefusal.class, AccessRefusal.class},
            only = {"NO_SUCH_PERSON", "PERSON_DECEASED", "DECLARED_BEFORE_LAST_CHANGE", "OWN_INTEREST"})
    public Uni<RestResponse<WrittenDownView>> declare(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DeclarationRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, body -> body.read(clock.instant())),
                declared -> idempotency.run(key, request, work -> declareSharing
                        .declare(work, caller, new PatientId(id), declared)
                        .map(outcome -> Answers.of(
                                outcome, consent -> ResponseBuilder.create(Status.CREATED, WrittenDownView.of(consent))
                                        .tag(Etags.of(consent.version()))
                                        .build()))));
    }

    @POST
    @Path("/{id}/death")
    @RolesAllowed({"physician", "health-data-manager"})
    @ResponseStatus(201)
    @Operation(
            operationId = "registerDeath",
            summary = "Register the death of a person; it closes the record to every professional")
    @Refuses(
            value = {ConsentRefusal.class, AccessRefusal.class},
            only = {"NO_SUCH_PERSON", "PERSON_DECEASED", "DEATH_BEFORE_BIRTH"})
    public Uni<RestResponse<WrittenDownView>> registerDeath(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DeathRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, body -> body.read(clock.instant())),
                death -> idempotency.run(key, request, work -> registerDeath
                        .register(work, caller, new PatientId(id), death)
                        .map(outcome -> Answers.of(
                                outcome,
                                consent -> Answers.created(
                                        "/api/patients/" + id + "/death",
                                        WrittenDownView.of(consent),
                                        consent.version())))));
    }

    @DELETE
    @Path("/{id}/death")
    @RolesAllowed("health-data-manager")
    @ResponseStatus(204)
    @Operation(
            operationId = "correctDeath",
            summary = "Undo a death that was registered wrongly; what the person allowed holds again")
    @Refuses(
            value = ConsentRefusal.class,
            only = {"NO_SUCH_PERSON", "NOT_DECEASED", "OWN_INTEREST"})
    public Uni<RestResponse<Void>> correctDeath(
            @PathParam("id") UUID id,
            @QueryParam("reason") @Schema(implementation = DeathCorrection.class, required = true) String reason) {
        Caller caller = callers.get();
        Fields fields = new Fields();
        DeathCorrection why = fields.need("reason", reason, raw -> Coded.read(DeathCorrection.class, raw));
        return Answers.when(fields.sound(() -> why), known -> unitOfWork
                .run(work -> correctDeath.correct(work, caller, new PatientId(id), known))
                .map(outcome -> Answers.of(outcome, consent -> Answers.done(consent.version()))));
    }
}
