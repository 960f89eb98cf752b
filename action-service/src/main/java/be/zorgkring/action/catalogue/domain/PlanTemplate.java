package be.zorgkring.action.catalogue.domain;

import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.vocabulary.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an action adds to the care plan of a person it takes in. */
public record PlanTemplate(Label goal, List<TaskTemplate> tasks) {

    public PlanTemplate {
        Objects.requireNonNull(goal);
        tasks = List.copyOf(tasks);
    }

    public Optional<TaskTemplate> taskOf(Role role) {
        return tasks.stream().filter(task -> task.ownerRole().equals(role)).findFirst();
    }
}
