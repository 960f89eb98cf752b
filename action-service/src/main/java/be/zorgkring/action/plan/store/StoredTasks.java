package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.domain.TaskStatus;
import be.zorgkring.action.plan.usecase.TaskFilter;
import be.zorgkring.action.plan.usecase.Tasks;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pages of tasks, cut by due date and id. */
@ApplicationScoped
class StoredTasks implements Tasks {

    private static final Position START = new Position(LocalDate.of(1, 1, 1), new TaskId(new UUID(0, 0)));

    private static final String PAGE = """
            from TaskRow t
            where t.patientId = :patient and t.state in :states
              and (t.due > :due or t.due = :due and t.taskId > :task)
            order by t.due, t.taskId
            """;

    @Override
    public Uni<List<Task>> list(Work work, PatientId patient, TaskFilter filter, Optional<Position> after, int most) {
        Position start = after.orElse(START);
        return work.session()
                .createQuery(PAGE, TaskRow.class)
                .setParameter("patient", patient.value())
                .setParameter(
                        "states",
                        filter.statuses().stream().map(TaskStatus::code).toList())
                .setParameter("due", start.due())
                .setParameter("task", start.task().value())
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(TaskRow::asTask).toList());
    }
}
