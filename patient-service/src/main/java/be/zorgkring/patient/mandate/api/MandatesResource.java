package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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

    /** @param until when it ends by itself, which for a parent is the birthday; or null */
    record MandateIdView(
            UUID mandateId, UUID patientId, @Nullable Instant until) {

        static MandateIdView of(Mandate mandate) {
            return new MandateIdView(
                    mandate.id().value(),
                    mandate.patientId().value(),
                    mandate.period().until().orElse(null));
        }
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "giveMandate", summary = "Let a trusted person or an informal carer act on one's behalf")
    @Refuses(
            value = {MandateRefusal.class, AccessRefusal.class},
            only = {
                "PERSON_DECEASED",
                "PERSON_UNKNOWN",
                "MANDATE_TO_ONESELF",
                "MANDATEE_UNKNOWN",
                "ALREADY_MANDATED",
                "TOO_MANY_MANDATES",
                "NOT_ON_BEHALF",
                "ACCESS_REFUSED",
                "ACCESS_STATE_STALE",
                "TOO_MANY_RECORDS"
            })
    public Uni<RestResponse<MandateIdView>> give(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, MandateRequest request) {
        Caller caller = callers.get();
        return Answers.when(
                Answers.read(request, reader::gift),
                gift -> idempotency.run(key, request, work -> giveMandate
                        .give(work, caller, new PatientId(id), Uuid7.next(), gift.wish(), gift.mandatee())
                        .map(outcome -> Answers.of(
                                outcome,
                                mandate -> Answers.created(
                                        "/api/patients/" + mandate.patientId().value() + "/mandates/"
                                                + mandate.id().value(),
                                        MandateIdView.of(mandate))))));
    }

    @GET
    @Operation(operationId = "listMandates", summary = "Who acts or acted for the person, newest first, by page")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<MandateView>>> list(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        return Answers.when(
                PageRequest.read(cursor, limit, raw -> Rules.uuid(raw).map(MandateId::new)), asked -> unitOfWork
                        .run(work -> listMandates.list(work, caller, new PatientId(id), asked.after(), asked.rows()))
                        .map(outcome -> Answers.of(
                                outcome,
                                found -> Answers.page(
                                        found, asked, each -> each.id().value().toString(), MandateView::of))));
    }

    @DELETE
    @Path("/{mandateId}")
    @ResponseStatus(204)
    @Operation(operationId = "endMandate", summary = "Take a mandate back, or renounce one's own")
    @Refuses(
            value = {MandateRefusal.class, AccessRefusal.class},
            only = {
                "MANDATE_BY_LAW",
                "NOT_ON_BEHALF",
                "NO_SUCH_MANDATE",
                "ACCESS_REFUSED",
                "ACCESS_STATE_STALE",
                "TOO_MANY_RECORDS"
            })
    public Uni<RestResponse<Void>> end(@PathParam("id") UUID id, @PathParam("mandateId") UUID mandateId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> endMandate.end(work, caller, new PatientId(id), new MandateId(mandateId)))
                .map(outcome -> Answers.of(outcome, ended -> RestResponse.noContent()));
    }
}
