package be.zorgkring.action.catalogue.domain;

import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.vocabulary.Label;
import java.util.Objects;

/** A task that everyone included gets, for whoever holds the role in their circle. */
public record TaskTemplate(Role ownerRole, Label title, int dueInDays) {

    public static final int LONGEST_DAYS = 3660;

    public TaskTemplate {
        Objects.requireNonNull(ownerRole);
        Objects.requireNonNull(title);
        if (dueInDays < 0 || dueInDays > LONGEST_DAYS) {
            throw new IllegalArgumentException("a task is due within ten years");
        }
    }
}
