package be.zorgkring.patient.category.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.IfMatch;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.category.domain.CategoryRefusal;
import be.zorgkring.patient.category.domain.MemberCategories;
import be.zorgkring.patient.category.usecase.ChooseCategories;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

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

    @GET
    @Operation(
            operationId = "showMemberCategories",
            summary = "What the person opened and closed for a member of the circle")
    @Refuses({AccessRefusal.class, CategoryRefusal.class})
    public Uni<RestResponse<CategoriesView>> show(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        Caller caller = callers.get();
        return unitOfWork
                .run(work -> chooseCategories.show(work, caller, new PatientId(id), memberId))
                .map(CategoriesResource::answer);
    }

    @PUT
    @Operation(
            operationId = "chooseMemberCategories",
            summary = "Open or close categories for a member of the circle; the whole of the choice")
    @Refuses({AccessRefusal.class, CategoryRefusal.class})
    public Uni<RestResponse<CategoriesView>> choose(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") String ifMatch,
            CategoriesRequest request) {
        Caller caller = callers.get();
        return Answers.when(Answers.read(request, CategoriesRequest::read), choice -> unitOfWork
                .run(work -> chooseCategories.choose(
                        work, caller, new PatientId(id), memberId, IfMatch.required(ifMatch), choice))
                .map(CategoriesResource::answer));
    }

    private static RestResponse<CategoriesView> answer(Outcome<MemberCategories> outcome) {
        return Answers.of(outcome, chosen -> Answers.tagged(CategoriesView.of(chosen), chosen.version()));
    }
}
