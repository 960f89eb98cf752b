package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.Faults;
import be.zorgkring.action.api.LabelsRequest;
import be.zorgkring.action.catalogue.domain.PlanTemplate;
import be.zorgkring.action.catalogue.domain.TaskTemplate;
import be.zorgkring.action.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The template of an action as it is sent. */
record TemplateRequest(LabelsRequest goal, List<TaskRequest> tasks) {

    private static final int MOST_TASKS = 50;

    record TaskRequest(String ownerRole, LabelsRequest title, Integer dueInDays) {

        private Optional<TaskTemplate> read(Faults faults) {
            var role = faults.need("ownerRole", ownerRole, Role::of);
            var says = LabelsRequest.need(faults, "title", title);
            if (dueInDays == null) {
                faults.add("dueInDays", Faults.REQUIRED);
            } else if (dueInDays < 0 || dueInDays > TaskTemplate.LONGEST_DAYS) {
                faults.add("dueInDays", Faults.RANGE);
            }
            return faults.none()
                    ? Optional.of(new TaskTemplate(role.orElseThrow(), says.orElseThrow(), dueInDays))
                    : Optional.empty();
        }
    }

    Optional<PlanTemplate> read(Faults faults) {
        var aim = LabelsRequest.need(faults, "goal", goal);
        List<TaskTemplate> read = new ArrayList<>();
        List<TaskRequest> given = faults.list("tasks", tasks, 1, MOST_TASKS);
        for (int i = 0; i < given.size(); i++) {
            given.get(i).read(faults.in("tasks", i)).ifPresent(read::add);
        }
        return faults.none() ? Optional.of(new PlanTemplate(aim.orElseThrow(), read)) : Optional.empty();
    }
}
