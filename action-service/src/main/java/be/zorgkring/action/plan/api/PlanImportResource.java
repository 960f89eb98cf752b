package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.imports.api.ImportReading;
import be.zorgkring.action.imports.api.ImportView;
import be.zorgkring.action.plan.usecase.CarePlans;
import be.zorgkring.action.plan.usecase.ImportPlans;
import be.zorgkring.action.plan.usecase.PlanImport;
import be.zorgkring.action.plan.usecase.ReadPlan;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
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

/** The bulk load of care plans. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/plans/imports")
@RolesAllowed("importer")
class PlanImportResource {

    record Load(List<PlanImportRequest> items) {}

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
    public Uni<ImportView> load(Load body) {
        Caller caller = callers.get();
        LocalDate today = BelgianDay.today(clock);
        ImportReading<PlanImport> reading = ImportReading.of(
                Answers.body(body).items(), PlanImportRequest::reference, request -> request.read(today));
        return unitOfWork
                .run(work -> plans.load(work, caller, reading.items()))
                .map(loaded -> reading.answer(loaded, PlanProblems::of));
    }

    @GET
    public Uni<CarePlans.Counts> count() {
        return unitOfWork.run(read::count);
    }
}
