package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.accesslog.api.RoleLabels;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.InclusionProposal.Answer;
import be.zorgkring.patient.person.usecase.AnswerInclusionProposal;
import be.zorgkring.patient.person.usecase.AnswerInclusionProposal.Result;
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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who outside the circle wants the person to take part in a pilot project; the person says yes or no. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/inclusion-proposals")
public class InclusionProposalResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final AnswerInclusionProposal answerProposal;
    private final RoleLabels roles;
    private final Clock clock;

    InclusionProposalResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            AnswerInclusionProposal answerProposal,
            RoleLabels roles,
            Clock clock) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.answerProposal = answerProposal;
        this.roles = roles;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Who wants the person to take part in a pilot project, newest first, by page")
    public Uni<Response> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        Optional<UUID> before = Page.key(cursor, Rules::uuid);
        int most = Page.limit(limit);
        Instant now = clock.instant();
        return unitOfWork
                .run(work -> answerProposal.list(work, caller, new PatientId(id), before, most))
                .map(outcome -> outcome.fold(
                        entries -> Response.ok(Page.of(
                                        entries.stream()
                                                .map(entry -> InclusionProposalView.of(entry, roles, language, now))
                                                .toList(),
                                        most,
                                        view -> view.id().toString()))
                                .language(language)
                                .build(),
                        refused -> Problem.of(refused).response()));
    }

    @POST
    @Path("/{proposalId}/acceptance")
    @Operation(summary = "Say yes: the person takes part from now on, by their own word")
    public Uni<Response> accept(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("Idempotency-Key") String key) {
        return answer(id, proposalId, key, Answer.ACCEPTED);
    }

    @POST
    @Path("/{proposalId}/refusal")
    @Operation(summary = "Say no; nobody is told")
    public Uni<Response> decline(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam("Idempotency-Key") String key) {
        return answer(id, proposalId, key, Answer.DECLINED);
    }

    private Uni<Response> answer(UUID id, UUID proposalId, String key, Answer answer) {
        Caller caller = callers.get();
        return idempotency.once(key, answer, work -> answerProposal
                .run(work, caller, new PatientId(id), proposalId, answer)
                .map(result -> switch (result) {
                    case Result.Done done -> Response.noContent().build();
                    case Result.NotYours(var decision) -> Problem.of(decision).response();
                    case Result.NotAnswered(var refusal) ->
                        Refusal.problem(refusal).response();
                    case Result.NotIncluded(var refusal) ->
                        Refusal.problem(refusal).response();
                }));
    }
}
