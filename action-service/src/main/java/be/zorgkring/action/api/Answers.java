package be.zorgkring.action.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** Answers that resources of all features give. */
public final class Answers {

    private Answers() {}

    public static Uni<Response> refused(Problem problem) {
        return Uni.createFrom().item(problem.response());
    }

    /** The body, which has to be there. */
    public static <T> T body(T body) {
        return read(body, Checked::sound);
    }

    /** What the body says; it ends the request when it is not there or not right. */
    public static <B, T> T read(B body, Function<? super B, Checked<T>> reading) {
        return sound(body == null ? Checked.flawed(Flaw.REQUIRED) : reading.apply(body));
    }

    /** What was read; it ends the request, with all that is wrong, when that is anything. */
    public static <T> T sound(Checked<T> checked) {
        return switch (checked) {
            case Checked.Sound<T>(T value) -> value;
            case Checked.Flawed<T>(List<Flaw> flaws) ->
                throw new WebApplicationException(Problem.invalid(flaws).response());
        };
    }
}
