package be.zorgkring.kernel.http;

import be.zorgkring.kernel.access.ScopeMissing;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.json.ExactValues;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.pgclient.PgException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong outside a use case into a problem; what a defect says goes to the log alone. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Pattern NAME = Pattern.compile("/([A-Za-z]{1,40}|[0-9]{1,6})");

    private final Routes routes;

    ProblemMappers(Routes routes) {
        this.routes = routes;
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException e) {
        return challenge(Problem.of(401, "token-missing"));
    }

    @ServerExceptionMapper
    public Response authenticationFailed(AuthenticationFailedException e) {
        return challenge(Problem.of(401, tokenProblem(e)));
    }

    @ServerExceptionMapper
    public Response scopeMissing(ScopeMissing e) {
        return Response.fromResponse(Problem.of(403, "scope-missing").response())
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_scope\", scope=\"" + ScopeMissing.READ_AND_SEARCH + "\"")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return Problem.of(403, "role-not-permitted").response();
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException e) {
        return json(e).response();
    }

    @ServerExceptionMapper
    public Response malformed(StreamReadException e) {
        return json(e).response();
    }

    @ServerExceptionMapper
    public Response changedMeanwhile(StaleStateException e) {
        return Problem.of(412, "changed-meanwhile").response();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, ContainerRequestContext request) {
        if (e.getResponse().getEntity() instanceof Problem) {
            return e.getResponse();
        }
        if (e.getCause() instanceof JacksonException cause) {
            return json(cause).response();
        }
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 400 -> Problem.of(400, "invalid-request").response();
            case 401 -> challenge(Problem.of(401, "token-missing"));
            case 403 -> Problem.of(403, "role-not-permitted").response();
            case 404, 405 ->
                notFound(
                        request.getMethod(), routes.allowed(request.getUriInfo().getPath()));
            case 406 -> Problem.of(406, "not-acceptable").response();
            case 413 -> Problem.of(413, "body-too-large").response();
            case 415 -> Problem.of(415, "media-type-not-supported").response();
            default -> status < 500 ? Problem.of(status, "invalid-request").response() : defect(e);
        };
    }

    @ServerExceptionMapper
    public Response database(PgException e) {
        return database(e.getSqlState(), e);
    }

    @ServerExceptionMapper
    public Response database(DataException e) {
        return database(e.getSQLState(), e);
    }

    private Response database(String state, Exception e) {
        // 22021, 22P05: a character that PostgreSQL cannot hold, such as NUL.
        return "22021".equals(state) || "22P05".equals(state)
                ? Problem.of(400, "character-not-permitted").response()
                : defect(e);
    }

    @ServerExceptionMapper
    public Response defect(Throwable e) {
        LOG.errorf(e, "request failed");
        return Problem.of(500, "internal-error").response();
    }

    private static Problem json(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Problem.invalid(pointer(unknown), "field.unknown");
        }
        if (e instanceof ExactValues.Refused refused) {
            return Problem.invalid(pointer(refused), refused.code());
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.invalid(pointer(mapping), Flaw.TYPE);
        }
        return Problem.of(400, "malformed-json");
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                // A name that no request of ours has is the sender's words, and those are never repeated.
                .takeWhile(step -> NAME.matcher(step).matches())
                .collect(Collectors.joining());
    }

    private static String tokenProblem(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("expired") || message.contains("no longer valid")) {
                return "token-expired";
            }
            if (message.contains("aud")) {
                return "audience-wrong";
            }
        }
        return "token-invalid";
    }

    /** The framework does not always tell an unknown address from one that exists for other methods. */
    private static Response notFound(String method, Set<String> allowed) {
        return allowed.isEmpty() || allowed.contains(method)
                ? Problem.of(404, "not-found").response()
                : Response.fromResponse(Problem.of(405, "method-not-allowed").response())
                        .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                        .build();
    }

    private static Response challenge(Problem problem) {
        return Response.fromResponse(problem.response())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }
}
