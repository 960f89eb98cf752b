package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.usecase.CarePlans;
import be.zorgkring.action.plan.usecase.ImportPlans;
import be.zorgkring.action.plan.usecase.ReadPlan;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.bulk.ImportView;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The bulk load of care plans. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/plans/imports")
@Tag(name = "plans")
@RolesAllowed("importer")
class PlanImportResource {

    @Schema(requiredProperties = "items")
    record PlanImportRequest(
            @Schema(minItems = 1, maxItems = Item.MOST) List<PlanItem> items) {}

    private final ImportPlans plans;
    private final ReadPlan read;
    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    PlanImportResource(ImportPlans plans, ReadPlan read, CurrentCaller callers, UnitOfWork unitOfWork, Clock clock) {
        this.plans = plans;
        this.read = read;
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "importCarePlans", summary = "Loads at most 500 care plans; idempotent by reference")
    public Uni<RestResponse<ImportView>> load(PlanImportRequest body) {
        Caller caller = callers.get();
        LocalDate today = BelgianDay.today(clock);
        return Answers.when(
                Answers.read(body, load -> Item.readAll(load.items(), plan -> plan.read(today))), items -> unitOfWork
                        .run(work -> plans.load(work, caller, items))
                        .map(outcomes -> RestResponse.ok(ImportView.of(items, outcomes))));
    }

    @GET
    @Operation(operationId = "countCarePlans", summary = "How many care plans there are, and how much is in them")
    public Uni<RestResponse<CarePlans.PlanCounts>> count() {
        return unitOfWork.run(read::count).map(RestResponse::ok);
    }
}
