package be.zorgkring.kernel.http;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A refusal on the wire, RFC 9457. Title and detail are filled in the reader's language when it leaves, from the
 * bundles {@code problems/*.properties} under the code; nothing of the request is ever repeated in it.
 *
 * @param type {@code urn:zorgkring:problem:<code>}; each code has a page under docs/problems
 * @param status HTTP status
 * @param errors the fields at fault, empty when it is not about fields
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String requestId, List<Flaw> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String PREFIX = "urn:zorgkring:problem:";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(int status, String code, List<Flaw> errors) {
        return new Problem(type(code), null, status, null, null, errors);
    }

    public static Problem of(int status, String code, Flaw... errors) {
        return of(status, code, List.of(errors));
    }

    /** What a refused caller is told; see {@link AccessRefusal}. */
    public static Problem of(Decision.Refused refused) {
        return of(refused.refusal());
    }

    public static Problem of(Refusal refusal) {
        return of(refusal.why().status(), refusal.code(), refusal.flaws());
    }

    /** For a request that cannot be read. */
    public static Problem invalid(List<Flaw> flaws) {
        return of(400, "invalid-request", flaws);
    }

    public static Problem invalid(String pointer, String code) {
        return invalid(List.of(new Flaw(pointer, code)));
    }

    public static String type(String code) {
        return PREFIX + code;
    }

    /** The last part of the type. */
    @com.fasterxml.jackson.annotation.JsonIgnore
    public String code() {
        return type.substring(PREFIX.length());
    }

    Problem worded(String title, String detail, String requestId) {
        return new Problem(type, title, status, detail, requestId, errors);
    }

    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
