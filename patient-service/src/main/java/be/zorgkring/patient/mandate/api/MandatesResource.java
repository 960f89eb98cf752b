package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.api.MandateReader.Gift;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.usecase.EndMandate;
import be.zorgkring.patient.mandate.usecase.GiveMandate;
import be.zorgkring.patient.mandate.usecase.ListMandates;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Who may act for a person. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/mandates")
public class MandatesResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final MandateReader reader;
    private final GiveMandate giveMandate;
    private final ListMandates listMandates;
    private final EndMandate endMandate;

    MandatesResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            MandateReader reader,
            GiveMandate giveMandate,
            ListMandates listMandates,
            EndMandate endMandate) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.reader = reader;
        this.giveMandate = giveMandate;
        this.listMandates = listMandates;
        this.endMandate = endMandate;
    }

    @POST
    @Operation(summary = "Let a trusted person or an informal carer act on one's behalf")
    public Uni<Response> give(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, MandateRequest request) {
        Caller caller = callers.get();
        return switch (reader.gift(request)) {
            case Checked.Flawed<Gift>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Gift>(Gift gift) ->
                idempotency.once(key, request, work -> giveMandate
                        .run(work, caller, new PatientId(id), Uuid7.next(), gift.wish(), gift.mandatee())
                        .map(MandateAnswers::created));
        };
    }

    @GET
    @Operation(summary = "Who acts or acted for the person, newest first, by page")
    public Uni<Response> list(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        int most = Page.limit(limit);
        Optional<MandateId> before = Page.key(cursor, raw -> Rules.uuid(raw).map(MandateId::new));
        return unitOfWork
                .run(work -> listMandates.run(work, caller, new PatientId(id), before, most + 1))
                .map(outcome -> outcome.fold(
                        found -> Response.ok(Page.of(
                                        found.stream().map(MandateView::of).toList(), most, view -> view.mandateId()
                                                .toString()))
                                .build(),
                        refused -> Problem.of(refused).response()));
    }

    @DELETE
    @Path("/{mandateId}")
    @Operation(summary = "Take a mandate back, or renounce one's own")
    public Uni<Response> end(@PathParam("id") UUID id, @PathParam("mandateId") UUID mandateId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> endMandate.run(work, caller, new PatientId(id), new MandateId(mandateId)))
                .map(outcome -> MandateAnswers.answer(
                        outcome, ended -> Response.noContent().build()));
    }
}
