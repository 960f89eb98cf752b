package be.zorgkring.action.plan.domain;

import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.action.catalogue.domain.TaskTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns the template of an action into the goal and tasks of one person, given out over their circle. */
public final class Templates {

    private Templates() {}

    public static List<NewGoal> goals(Optional<PlanTemplate> template, Circle circle, LocalDate from) {
        return template.map(plan -> List.of(goal(plan, circle, from))).orElse(List.of());
    }

    private static NewGoal goal(PlanTemplate template, Circle circle, LocalDate from) {
        return new NewGoal(
                new Words.Templated(template.goal()),
                template.tasks().stream().map(task -> task(task, circle, from)).toList());
    }

    private static NewGoal.NewTask task(TaskTemplate task, Circle circle, LocalDate from) {
        return new NewGoal.NewTask(
                new Words.Templated(task.title()),
                circle.ownerFor(task.ownerRole()),
                Optional.of(task.ownerRole()),
                from.plusDays(task.dueInDays()),
                Optional.empty());
    }
}
