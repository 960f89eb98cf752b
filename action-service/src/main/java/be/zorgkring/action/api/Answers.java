package be.zorgkring.action.api;

import be.zorgkring.kernel.http.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Answers that resources of all features give. */
public final class Answers {

    private Answers() {}

    public static Uni<Response> refused(Problem problem) {
        return Uni.createFrom().item(problem.response());
    }

    /** The body, which has to be there. */
    public static <T> T body(T body) {
        if (body == null) {
            throw refusal(faultAtBody());
        }
        return body;
    }

    public static WebApplicationException refusal(Problem problem) {
        return new WebApplicationException(problem.response());
    }

    private static Problem faultAtBody() {
        Faults faults = Faults.at("");
        faults.add("", Faults.REQUIRED);
        return faults.problem();
    }
}
