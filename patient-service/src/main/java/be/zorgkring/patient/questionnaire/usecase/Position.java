package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import java.time.LocalDate;
import java.util.UUID;

/** A place in a list of assignments, between two of them. */
public record Position(LocalDate dueOn, UUID assignmentId) {

    private static final String SEPARATOR = "_";

    public static Position of(Assignment assignment) {
        return new Position(assignment.dueOn(), assignment.id());
    }

    public String key() {
        return dueOn + SEPARATOR + assignmentId;
    }

    public static Checked<Position> read(String key) {
        int end = Math.max(key.indexOf(SEPARATOR), 0);
        return Moments.day(key.substring(0, end))
                .then(due -> Rules.uuid(key.substring(end + 1)).map(id -> new Position(due, id)));
    }
}
