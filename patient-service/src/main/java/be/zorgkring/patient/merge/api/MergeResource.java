package be.zorgkring.patient.merge.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.merge.domain.MergeRefusal;
import be.zorgkring.patient.merge.usecase.ListMerges;
import be.zorgkring.patient.merge.usecase.UndoMerge;
import be.zorgkring.patient.proposal.api.CurrentManager;
import be.zorgkring.patient.proposal.api.ProposalAnswers;
import be.zorgkring.patient.proposal.api.ProposalView;
import be.zorgkring.patient.proposal.domain.ProposalRefusal;
import be.zorgkring.patient.proposal.usecase.Propose;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Records of one person that were made twice. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/record-merges")
@RolesAllowed("health-data-manager")
public class MergeResource {

    private final CurrentCaller callers;
    private final CurrentManager managers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final Propose propose;
    private final UndoMerge undoMerge;
    private final ListMerges listMerges;

    MergeResource(
            CurrentCaller callers,
            CurrentManager managers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            Propose propose,
            UndoMerge undoMerge,
            ListMerges listMerges) {
        this.callers = callers;
        this.managers = managers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.propose = propose;
        this.undoMerge = undoMerge;
        this.listMerges = listMerges;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "proposeRecordMerge",
            summary = "Propose that one record stands for two of the same person; a second manager confirms it, and no"
                    + " data moves")
    @Refuses(
            value = {MergeRefusal.class, ProposalRefusal.class},
            only = {
                "RECORD_UNKNOWN",
                "RECORD_RETIRED",
                "MERGE_CHAIN",
                "ALREADY_PROPOSED",
                "OWN_INTEREST",
                "NUMBER_NOT_IN_TOKEN"
            })
    public Uni<RestResponse<ProposalView>> merge(@HeaderParam("Idempotency-Key") String key, MergeRequest request) {
        return Answers.when(
                MergeRequest.read(request),
                wish -> managers.then((caller, manager) ->
                        idempotency.run(key, request, work -> propose.propose(work, caller, manager, wish.proposed())
                                .map(ProposalAnswers::accepted))));
    }

    @DELETE
    @Path("/{mergeId}")
    @ResponseStatus(202)
    @Operation(
            operationId = "proposeMergeUndoing",
            summary = "Propose that both records stand on their own again; an undone merge stays in the list")
    @Refuses(
            value = {MergeRefusal.class, ProposalRefusal.class},
            only = {
                "RECORD_UNKNOWN",
                "MERGE_UNKNOWN",
                "MERGE_UNDONE",
                "ALREADY_PROPOSED",
                "OWN_INTEREST",
                "NUMBER_NOT_IN_TOKEN"
            })
    public Uni<RestResponse<ProposalView>> undo(@PathParam("mergeId") UUID mergeId, UndoRequest request) {
        return Answers.when(
                Answers.read(request, UndoRequest::read),
                reason -> managers.then((caller, manager) -> unitOfWork
                        .run(work -> undoMerge
                                .propose(work, mergeId, reason)
                                .chain(outcome ->
                                        outcome.chain(proposed -> propose.propose(work, caller, manager, proposed))))
                        .map(ProposalAnswers::accepted)));
    }

    @GET
    @Operation(operationId = "listMerges", summary = "All merges, newest first, by page")
    public Uni<RestResponse<Page<MergeView>>> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        return Answers.when(PageRequest.read(cursor, limit, Rules::uuid), asked -> unitOfWork
                .run(work -> listMerges.list(work, caller, asked.after(), asked.limit()))
                .map(merges -> Answers.page(merges, asked, merge -> merge.id().toString(), MergeView::of)));
    }
}
