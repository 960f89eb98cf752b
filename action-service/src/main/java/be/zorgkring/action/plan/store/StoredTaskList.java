package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.usecase.TaskList;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pages of tasks, cut by due date and id. */
@ApplicationScoped
class StoredTaskList implements TaskList {

    private static final Position START = new Position(LocalDate.of(1, 1, 1), new TaskId(new UUID(0, 0)));

    private static final String PAGE = """
            from TaskRow t
            where t.patientId = :patient and t.state in :states
              and (t.due > :due or t.due = :due and t.taskId > :task)
            order by t.due, t.taskId
            """;

    @Override
    public Uni<List<Task>> page(Work work, PatientId patient, Filter filter, Optional<Position> after, int limit) {
        Position start = after.orElse(START);
        return work.session()
                .createQuery(PAGE, TaskRow.class)
                .setParameter("patient", patient.value())
                .setParameter("states", states(filter))
                .setParameter("due", start.due())
                .setParameter("task", start.task().value())
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(TaskRow::asTask).toList());
    }

    private static List<String> states(Filter filter) {
        return switch (filter) {
            case OPEN -> List.of("planned");
            case DONE -> List.of("done");
            case CANCELLED -> List.of("cancelled");
            case ALL -> List.of("planned", "done", "cancelled");
        };
    }
}
