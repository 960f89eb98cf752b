package be.zorgkring.network.bulk.api;

import be.zorgkring.kernel.http.FieldError;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.network.vocabulary.domain.Violation;
import java.util.List;

/** What is wrong with a body, as a problem whose pointers lead into it. */
public final class Violations {

    private Violations() {}

    public static Problem problem(List<Violation> violations) {
        return Problem.of(
                400,
                "invalid-request",
                violations.stream()
                        .map(violation -> new FieldError("/" + violation.field(), violation.code()))
                        .toList());
    }
}
