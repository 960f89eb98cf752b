package be.zorgkring.patient.person.api;

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
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.InclusionProposal.Answer;
import be.zorgkring.patient.person.domain.InclusionProposalRefusal;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.person.usecase.AnswerInclusionProposal;
import be.zorgkring.patient.person.usecase.InclusionProposals;
import io.smallrye.mutiny.Uni;
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
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Who outside the circle wants the person to take part in a pilot project; the person says yes or no. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/inclusion-proposals")
public class InclusionProposalResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final AnswerInclusionProposal answerProposal;
    private final Clock clock;

    InclusionProposalResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            AnswerInclusionProposal answerProposal,
            Clock clock) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.answerProposal = answerProposal;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listInclusionProposals",
            summary = "Who wants the person to take part in a pilot project, newest first, by page")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<InclusionProposalView>>> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Instant now = clock.instant();
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), asked -> unitOfWork
                .run(work -> answerProposal.list(work, caller, new PatientId(id), asked.after(), asked.rows()))
                .map(outcome -> Answers.of(
                        outcome, entries -> ResponseBuilder.ok(Page.<InclusionProposals.Entry, InclusionProposalView>of(
                                        entries,
                                        asked,
                                        entry -> entry.proposal().id().toString(),
                                        entry -> InclusionProposalView.of(entry, language, now)))
                                .language(language)
                                .build())));
    }

    @POST
    @Path("/{proposalId}/acceptance")
    @ResponseStatus(204)
    @Operation(
            operationId = "acceptInclusionProposal",
            summary = "Say yes: the person takes part from now on, by their own word")
    @Refuses(
            value = {InclusionProposalRefusal.class, InclusionRefusal.class, AccessRefusal.class},
            only = {
                "UNKNOWN_PILOT",
                "PILOT_NOT_RUNNING",
                "DECLARED_BEFORE_LAST_CHANGE",
                "PERSON_DECEASED",
                "TOO_MANY_PILOTS"
            })
    public Uni<RestResponse<Void>> accept(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("Idempotency-Key") String key) {
        return answer(id, proposalId, key, Answer.ACCEPTED);
    }

    @POST
    @Path("/{proposalId}/refusal")
    @ResponseStatus(204)
    @Operation(operationId = "declineInclusionProposal", summary = "Say no; nobody is notified")
    @Refuses({InclusionProposalRefusal.class, AccessRefusal.class})
    public Uni<RestResponse<Void>> decline(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("Idempotency-Key") String key) {
        return answer(id, proposalId, key, Answer.DECLINED);
    }

    private Uni<RestResponse<Void>> answer(UUID id, UUID proposalId, String key, Answer answer) {
        Caller caller = callers.get();
        return idempotency.run(key, answer, work -> answerProposal
                .answer(work, caller, new PatientId(id), proposalId, answer)
                .map(outcome -> Answers.of(outcome, answered -> RestResponse.noContent())));
    }
}
