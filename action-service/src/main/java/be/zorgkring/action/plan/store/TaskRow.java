package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.OwnerKind;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.domain.TaskState;
import be.zorgkring.action.plan.domain.TaskStatus;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.input.Coded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
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
        ownerKind = task.owner().kind().code();
        ownerRole = task.owner().role().code();
        ownerMemberId =
                task.owner() instanceof TaskOwner.Member(MemberId id, OwnerKind kind, Role role) ? id.value() : null;
        askedRole = task.askedRole().map(Role::code).orElse(null);
        due = task.due();
        state = task.state().status().code();
        endedOn = null;
        remark = null;
        switch (task.state()) {
            case TaskState.Planned planned -> {}
            case TaskState.Done(LocalDate on, Optional<String> note) -> {
                endedOn = on;
                remark = note.orElse(null);
            }
            case TaskState.Cancelled(LocalDate on, String reason) -> {
                endedOn = on;
                remark = reason;
            }
        }
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
        var kind = Coded.of(OwnerKind.class, ownerKind);
        if (kind == OwnerKind.PERSON) {
            return new TaskOwner.Person();
        }
        var role = new Role(ownerRole);
        return ownerMemberId == null
                ? new TaskOwner.Holder(kind, role)
                : new TaskOwner.Member(new MemberId(ownerMemberId), kind, role);
    }

    private TaskState asState() {
        return switch (Coded.of(TaskStatus.class, state)) {
            case PLANNED -> new TaskState.Planned();
            case DONE -> new TaskState.Done(endedOn, Optional.ofNullable(remark));
            case CANCELLED -> new TaskState.Cancelled(endedOn, remark);
        };
    }
}
