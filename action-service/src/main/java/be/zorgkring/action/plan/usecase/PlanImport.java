package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.domain.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan as a bulk load brings it: what happened to one person, reported afterwards. */
public record PlanImport(PatientId patient, List<Included> inclusions) {

    public record Included(ActionName action, Criterion criterion, LocalDate on, List<SetGoal> goals) {}

    /** Without words of its own, the goal is the one of the action's template. */
    public record SetGoal(Optional<Words> words, List<PlannedTask> tasks) {}

    /** Without a title of its own, the task is the one that the template has for the owner's role. */
    public record PlannedTask(Optional<Words> title, TaskOwner owner, LocalDate due, Optional<LocalDate> doneOn) {}
}
