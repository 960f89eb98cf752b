package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

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
            operationId = "listOwnProposals",
            summary = "Proposals about the person, newest first, by page: who proposed, who decided, what became of it")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<Page<ProposalView>>> list(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), asked -> unitOfWork
                .run(work -> readProposals.listAbout(work, caller, new PatientId(id), asked.after(), asked.rows()))
                .map(outcome -> Answers.of(
                        outcome,
                        found -> Answers.page(found, asked, each -> each.id().toString(), ProposalView::of))));
    }
}
