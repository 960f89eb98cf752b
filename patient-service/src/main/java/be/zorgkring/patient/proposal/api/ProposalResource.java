package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import be.zorgkring.patient.proposal.domain.ActRefusal;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
import be.zorgkring.patient.proposal.usecase.DecideProposal;
import be.zorgkring.patient.proposal.usecase.ReadProposals;
import be.zorgkring.patient.proposal.usecase.WithdrawProposal;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What one health data manager proposed and another has to decide on. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/proposals")
@RolesAllowed("health-data-manager")
public class ProposalResource {

    private static final int MOST_TRIES = 3;

    private final CurrentCaller callers;
    private final CurrentManager managers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final ReadProposals readProposals;
    private final DecideProposal decideProposal;
    private final WithdrawProposal withdrawProposal;

    ProposalResource(
            CurrentCaller callers,
            CurrentManager managers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            ReadProposals readProposals,
            DecideProposal decideProposal,
            WithdrawProposal withdrawProposal) {
        this.callers = callers;
        this.managers = managers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.readProposals = readProposals;
        this.decideProposal = decideProposal;
        this.withdrawProposal = withdrawProposal;
    }

    @GET
    @Operation(
            operationId = "listProposals",
            summary = "What waits for a second health data manager, oldest first, by page")
    public Uni<RestResponse<Page<ProposalView>>> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), asked -> unitOfWork
                .run(work -> readProposals.listOpen(work, caller, asked.after(), asked.rows(), asked.limit()))
                .map(found -> Answers.page(found, asked, each -> each.id().toString(), ProposalView::of)));
    }

    @GET
    @Path("/{proposalId}")
    @Operation(
            operationId = "showProposal",
            summary = "A proposal; while it is open with what it says, to be held against its evidence")
    @Refuses(value = ProposalRefusal.class, only = "PROPOSAL_UNKNOWN")
    public Uni<RestResponse<ProposalDetailView>> show(@PathParam("proposalId") UUID id) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> readProposals.show(work, caller, id))
                .map(outcome -> Answers.of(
                        outcome, proposal -> Answers.tagged(ProposalDetailView.of(proposal), proposal.version())));
    }

    /** What the act itself may refuse stands with the operation that proposes it. */
    @POST
    @Path("/{proposalId}/confirmation")
    @Operation(
            operationId = "confirmProposal",
            summary = "Agree as the second manager: it is checked anew and carried out, or refused as when it was"
                    + " proposed")
    @Refuses(
            value = {ProposalRefusal.class, ActRefusal.class},
            only = {"PROPOSAL_UNKNOWN", "PROPOSAL_CLOSED", "PROPOSED_BY_YOU", "OWN_INTEREST", "NUMBER_NOT_IN_TOKEN"})
    public Uni<RestResponse<ProposalView>> confirm(
            @PathParam("proposalId") UUID id, @HeaderParam("Idempotency-Key") String key) {
        return managers.then((caller, manager) -> idempotency
                .run(key, work -> decideProposal
                        .confirm(work, caller, manager, id)
                        .map(ProposalAnswers::closed))
                .onFailure(IncludedMeanwhile.class)
                .retry()
                .atMost(MOST_TRIES));
    }

    @POST
    @Path("/{proposalId}/refusal")
    @Operation(
            operationId = "declineProposal",
            summary = "Decline it as the second manager, with the reason that the person reads")
    @Refuses(
            value = ProposalRefusal.class,
            only = {"PROPOSAL_UNKNOWN", "PROPOSAL_CLOSED", "PROPOSED_BY_YOU", "OWN_INTEREST", "NUMBER_NOT_IN_TOKEN"})
    public Uni<RestResponse<ProposalView>> decline(
            @PathParam("proposalId") UUID id, @HeaderParam("Idempotency-Key") String key, DeclineRequest request) {
        return Answers.when(
                Answers.read(request, DeclineRequest::read),
                reason -> managers.then((caller, manager) -> idempotency.run(key, request, work -> decideProposal
                        .decline(work, caller, manager, id, reason)
                        .map(ProposalAnswers::closed))));
    }

    @POST
    @Path("/{proposalId}/withdrawal")
    @Operation(
            operationId = "withdrawProposal",
            summary = "Take back what one proposed, as long as nobody decided on it")
    @Refuses(
            value = ProposalRefusal.class,
            only = {"PROPOSAL_UNKNOWN", "PROPOSAL_CLOSED", "NOT_PROPOSED_BY_YOU"})
    public Uni<RestResponse<ProposalView>> withdraw(
            @PathParam("proposalId") UUID id, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.get();
        return idempotency.run(
                key, work -> withdrawProposal.withdraw(work, caller, id).map(ProposalAnswers::closed));
    }
}
