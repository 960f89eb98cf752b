package be.zorgkring.patient.category.api;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.category.domain.Category;
import be.zorgkring.patient.category.domain.MemberCategories;
import be.zorgkring.patient.category.usecase.ChooseCategories;
import be.zorgkring.patient.category.usecase.ChooseCategories.Result;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What one member of the circle may see more or less than their role permits. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients/{id}/members/{memberId}/categories")
public class CategoriesResource {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final ChooseCategories chooseCategories;

    CategoriesResource(CurrentCaller callers, UnitOfWork unitOfWork, ChooseCategories chooseCategories) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.chooseCategories = chooseCategories;
    }

    record CategoriesView(UUID memberId, List<String> opened, List<String> closed) {

        static CategoriesView of(MemberCategories chosen) {
            return new CategoriesView(chosen.memberId(), codes(chosen.opened()), codes(chosen.closed()));
        }

        private static List<String> codes(Set<Category> categories) {
            return categories.stream().sorted().map(Category::code).toList();
        }
    }

    @GET
    @Operation(summary = "What the person opened and closed for a member of the circle")
    public Uni<Response> show(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> chooseCategories.show(work, caller, new PatientId(id), memberId))
                .map(result -> answer(result, null));
    }

    @PUT
    @Operation(summary = "Open or close categories for a member of the circle; the whole of the choice")
    public Uni<Response> choose(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") String ifMatch,
            CategoriesRequest request) {
        Caller caller = callers.get();
        return switch (CategoriesRequest.read(request)) {
            case Checked.Flawed<CategoriesRequest.Choice>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<CategoriesRequest.Choice>(CategoriesRequest.Choice choice) ->
                unitOfWork
                        .run(work -> chooseCategories.choose(
                                work,
                                caller,
                                new PatientId(id),
                                memberId,
                                version -> Etags.check(ifMatch, version).isEmpty(),
                                choice.opened(),
                                choice.closed()))
                        .map(result -> answer(result, ifMatch));
        };
    }

    private static Response answer(Result result, String ifMatch) {
        return switch (result) {
            case Result.Done(MemberCategories chosen) ->
                Response.ok(CategoriesView.of(chosen))
                        .tag(Etags.of(chosen.version()))
                        .build();
            case Result.NotYours(Decision.Refused decision) ->
                Problem.of(decision).response();
            case Result.NoSuchMember none -> Problem.of(404, "not-found").response();
            case Result.ChangedMeanwhile(long version) ->
                Etags.check(ifMatch, version).map(Problem::response).orElseThrow();
        };
    }
}
