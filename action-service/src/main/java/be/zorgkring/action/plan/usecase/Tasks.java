package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tasks of a plan, what is due first at the top. */
public interface Tasks {

    Uni<List<Task>> list(Work work, PatientId patient, TaskFilter filter, Optional<Position> after, int most);

    /** Where a page ended. */
    record Position(LocalDate due, TaskId task) {}
}
