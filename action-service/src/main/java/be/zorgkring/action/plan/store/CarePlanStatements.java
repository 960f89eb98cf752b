package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.usecase.PlanChange;
import be.zorgkring.action.store.EntityRows;
import be.zorgkring.kernel.InTurn;
import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.StaleStateException;

/** Writes what changed: new rows with one statement a table, changed tasks through their entities. */
@ApplicationScoped
class CarePlanStatements {

    // A version that is not above the one in the table means that the plan was changed without being held.
    private static final String PLANS = """
            insert into care_plan
            select * from jsonb_populate_recordset(cast(null as care_plan), cast(cast(:rows as text) as jsonb))
            on conflict (patient_id) do update set version = excluded.version, changed_at = excluded.changed_at
                where care_plan.version < excluded.version
            """;

    private final Clock clock;

    CarePlanStatements(Clock clock) {
        this.clock = clock;
    }

    Uni<Void> write(Work work, List<PlanChange> changes) {
        Instant now = clock.instant();
        var rows = new ChangedRows();
        changes.forEach(change -> {
            CarePlan plan = change.changed().plan();
            rows.add(plan, now);
            change.changed().events().forEach(event -> rows.add(plan, event, change.by(), now));
        });
        return plans(work, rows.plans())
                .chain(() -> EntityRows.insert(work, "inclusion", rows.inclusions()))
                .chain(() -> EntityRows.insert(work, "goal", rows.goals()))
                .chain(() -> EntityRows.insert(work, "task", rows.tasks()))
                .chain(() -> update(work, rows.changedTasks()))
                .chain(() -> EntityRows.insert(work, "plan_change", rows.history()));
    }

    private static Uni<Void> plans(Work work, Collection<CarePlanRow> rows) {
        return work.sql(PLANS)
                .setParameter("rows", Rows.of(rows))
                .executeUpdate()
                .invoke(written -> {
                    if (written != rows.size()) {
                        throw new StaleStateException("a plan was changed meanwhile");
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> update(Work work, Collection<Task> tasks) {
        return InTurn.each(tasks, task -> work.session()
                .find(TaskRow.class, task.id().value())
                .invoke(row -> row.take(task))
                .replaceWithVoid());
    }
}
