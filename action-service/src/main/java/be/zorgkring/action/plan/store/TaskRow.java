package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.domain.TaskState;
import be.zorgkring.action.vocabulary.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A task as the table keeps it; {@code remark} is the note of a done task and the reason of a cancelled one. */
@Entity
@Table(name = "task")
class TaskRow extends WordedRow {

    @Id
    UUID taskId;

    UUID patientId;
    UUID goalId;
    String ownerKind;
    String ownerRole;
    UUID ownerMemberId;
    String askedRole;
    LocalDate due;
    String state;
    LocalDate endedOn;
    String remark;

    static TaskRow of(PatientId patient, Task task) {
        var row = new TaskRow();
        row.taskId = task.id().value();
        row.patientId = patient.value();
        row.goalId = task.goal().value();
        row.write(task.title());
        row.take(task);
        return row;
    }

    /** Takes over all of a task that can change. */
    final void take(Task task) {
        ownerKind = task.owner().kind().name().toLowerCase(Locale.ROOT);
        ownerRole = task.owner().role().code();
        ownerMemberId = task.owner() instanceof TaskOwner.Member(MemberId id, TaskOwner.Kind kind, Role role)
                ? id.value()
                : null;
        askedRole = task.askedRole().map(Role::code).orElse(null);
        due = task.due();
        switch (task.state()) {
            case TaskState.Planned planned -> end("planned", null, null);
            case TaskState.Done(LocalDate on, Optional<String> note) -> end("done", on, note.orElse(null));
            case TaskState.Cancelled(LocalDate on, String reason) -> end("cancelled", on, reason);
        }
    }

    private void end(String newState, LocalDate on, String words) {
        state = newState;
        endedOn = on;
        remark = words;
    }

    Task asTask() {
        return new Task(
                new TaskId(taskId),
                new GoalId(goalId),
                words(),
                owner(),
                Optional.ofNullable(askedRole).map(Role::new),
                due,
                asState());
    }

    private TaskOwner owner() {
        var kind = TaskOwner.Kind.valueOf(ownerKind.toUpperCase(Locale.ROOT));
        if (kind == TaskOwner.Kind.PERSON) {
            return new TaskOwner.Person();
        }
        var role = new Role(ownerRole);
        return ownerMemberId == null
                ? new TaskOwner.Holder(kind, role)
                : new TaskOwner.Member(new MemberId(ownerMemberId), kind, role);
    }

    private TaskState asState() {
        return switch (state) {
            case "planned" -> new TaskState.Planned();
            case "done" -> new TaskState.Done(endedOn, Optional.ofNullable(remark));
            case "cancelled" -> new TaskState.Cancelled(endedOn, remark);
            default -> throw new IllegalStateException("no such state: " + state);
        };
    }
}
