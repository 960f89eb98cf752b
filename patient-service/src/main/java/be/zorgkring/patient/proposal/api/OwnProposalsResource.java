package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.proposal.usecase.ReadProposals;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What health data managers proposed about a person, and what became of it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/proposals")
public class OwnProposalsResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final ReadProposals readProposals;

    OwnProposalsResource(CurrentCaller callers, UnitOfWork unitOfWork, ReadProposals readProposals) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.readProposals = readProposals;
    }

    @GET
    @Operation(
            summary = "Proposals about the person, newest first, by page: who proposed, who decided, what became of it")
    public Uni<Response> about(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        Optional<UUID> before = Page.key(cursor, Rules::uuid);
        int size = Page.limit(limit);
        return unitOfWork
                .run(work -> readProposals.about(work, caller, new PatientId(id), before, size))
                .map(outcome -> outcome.fold(
                        found -> Response.ok(Page.of(
                                        found.stream().map(ProposalView::of).toList(), size, view -> view.proposalId()
                                                .toString()))
                                .build(),
                        refused -> Problem.of(refused).response()));
    }
}
