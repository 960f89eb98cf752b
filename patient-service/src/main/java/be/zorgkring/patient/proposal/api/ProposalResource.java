package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import be.zorgkring.patient.proposal.domain.TwoManagersRefusal;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
    @Operation(summary = "What waits for a second health data manager, oldest first, by page")
    public Uni<Page<ProposalView>> open(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Optional<UUID> after = Page.key(cursor, Rules::uuid);
        int size = Page.limit(limit);
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> readProposals.open(work, caller, after, size))
                .map(found -> Page.of(found.stream().map(ProposalView::of).toList(), size, view -> view.proposalId()
                        .toString()));
    }

    @GET
    @Path("/{proposalId}")
    @Operation(summary = "A proposal; while it is open with what it says, to be held against its evidence")
    public Uni<Response> one(@PathParam("proposalId") UUID id) {
        Caller caller = callers.get();
        return unitOfWork.run(work -> readProposals.one(work, caller, id)).map(found -> found.map(
                        proposal -> Response.ok(ProposalDetailView.of(proposal))
                                .tag(Etags.of(proposal.version()))
                                .build())
                .orElseGet(() ->
                        Refusal.problem(TwoManagersRefusal.PROPOSAL_UNKNOWN).response()));
    }

    @POST
    @Path("/{proposalId}/confirmation")
    @Operation(summary = "Agree as the second manager: it is checked anew and carried out")
    public Uni<Response> confirm(@PathParam("proposalId") UUID id, @HeaderParam("Idempotency-Key") String key) {
        return managers.then((caller, manager) -> idempotency
                .once(key, work -> decideProposal
                        .confirm(work, caller, manager, id)
                        .map(ProposalAnswers::closed))
                .onFailure(IncludedMeanwhile.class)
                .retry()
                .atMost(MOST_TRIES));
    }

    @POST
    @Path("/{proposalId}/refusal")
    @Operation(summary = "Decline it as the second manager, with the reason that the person reads")
    public Uni<Response> decline(
            @PathParam("proposalId") UUID id, @HeaderParam("Idempotency-Key") String key, DeclineRequest request) {
        return switch (DeclineRequest.read(request)) {
            case Checked.Flawed<PlainText>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<PlainText>(PlainText reason) ->
                managers.then((caller, manager) -> idempotency.once(key, request, work -> decideProposal
                        .decline(work, caller, manager, id, reason)
                        .map(ProposalAnswers::closed)));
        };
    }

    @POST
    @Path("/{proposalId}/withdrawal")
    @Operation(summary = "Take back what one proposed, as long as nobody decided on it")
    public Uni<Response> withdraw(@PathParam("proposalId") UUID id, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = callers.get();
        return idempotency.once(
                key, work -> withdrawProposal.run(work, caller, id).map(ProposalAnswers::closed));
    }
}
