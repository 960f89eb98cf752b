package be.zorgkring.patient.merge.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.merge.usecase.ListMerges;
import be.zorgkring.patient.merge.usecase.UndoMerge;
import be.zorgkring.patient.proposal.api.CurrentManager;
import be.zorgkring.patient.proposal.api.ProposalAnswers;
import be.zorgkring.patient.proposal.domain.Proposed;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
    @Operation(
            summary =
                    "Propose that one record stands for two of the same person; a second manager confirms it, and no data moves")
    public Uni<Response> merge(@HeaderParam("Idempotency-Key") String key, MergeRequest request) {
        return switch (MergeRequest.read(request)) {
            case Checked.Flawed<MergeRequest.Wish>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<MergeRequest.Wish>(MergeRequest.Wish wish) ->
                managers.then((caller, manager) -> idempotency.once(key, request, work -> propose.run(
                                work,
                                caller,
                                manager,
                                new Proposed.Merge(wish.surviving(), wish.retired(), wish.evidence()))
                        .map(ProposalAnswers::accepted)));
        };
    }

    @DELETE
    @Path("/{mergeId}")
    @Operation(summary = "Propose that both records stand on their own again; an undone merge stays in the list")
    public Uni<Response> undo(@PathParam("mergeId") UUID mergeId, UndoRequest request) {
        return switch (UndoRequest.read(request)) {
            case Checked.Flawed<PlainText>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<PlainText>(PlainText reason) ->
                managers.then((caller, manager) -> unitOfWork.run(work -> undoMerge
                        .undoable(work, mergeId)
                        .chain(outcome -> outcome.fold(
                                merge -> propose.run(
                                                work,
                                                caller,
                                                manager,
                                                new Proposed.MergeUndoing(
                                                        mergeId, merge.surviving(), merge.retired(), reason))
                                        .map(ProposalAnswers::accepted),
                                refusal -> Uni.createFrom()
                                        .item(Refusal.problem(refusal).response())))));
        };
    }

    @GET
    @Operation(summary = "All merges, newest first, by page")
    public Uni<Page<MergeView>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Optional<UUID> before = Page.key(cursor, Rules::uuid);
        int size = Page.limit(limit);
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> listMerges.run(work, caller, before, size))
                .map(merges -> Page.of(merges.stream().map(MergeView::of).toList(), size, view -> view.mergeId()
                        .toString()));
    }
}
