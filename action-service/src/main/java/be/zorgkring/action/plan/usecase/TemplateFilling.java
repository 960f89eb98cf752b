package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.action.plan.domain.NewGoal;
import be.zorgkring.action.plan.domain.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills in the words that a bulk load left to the template of the action. */
final class TemplateFilling {

    private TemplateFilling() {}

    /** Empty when the load leaves words to a template that does not have them. */
    static Optional<List<NewGoal>> goals(Action action, List<PlanImport.SetGoal> goals) {
        Optional<PlanTemplate> template = action.description().template();
        List<NewGoal> filled = new ArrayList<>(goals.size());
        for (PlanImport.SetGoal goal : goals) {
            Optional<Words> words = goal.words().or(() -> template.map(plan -> new Words.Templated(plan.goal())));
            List<NewGoal.NewTask> tasks = goal.tasks().stream()
                    .flatMap(task -> task(template, task).stream())
                    .toList();
            if (words.isEmpty() || tasks.size() < goal.tasks().size()) {
                return Optional.empty();
            }
            filled.add(new NewGoal(words.get(), tasks));
        }
        return Optional.of(filled);
    }

    private static Optional<NewGoal.NewTask> task(Optional<PlanTemplate> template, PlanImport.PlannedTask task) {
        return task.title()
                .or(() -> template.flatMap(plan -> plan.taskOf(task.owner().role()))
                        .map(of -> new Words.Templated(of.title())))
                .map(title -> new NewGoal.NewTask(title, task.owner(), Optional.empty(), task.due(), task.doneOn()));
    }
}
