package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tasks of a plan as a list, what is due first at the top. */
public interface TaskList {

    Uni<List<Task>> page(Work work, PatientId patient, Filter filter, Optional<Position> after, int limit);

    /** Which tasks a reader asks for. */
    enum Filter {
        OPEN,
        DONE,
        CANCELLED,
        ALL
    }

    /** Where a page ended. */
    record Position(LocalDate due, TaskId task) {}
}
