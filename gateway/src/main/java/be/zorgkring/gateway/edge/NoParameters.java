package be.zorgkring.gateway.edge;

import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** For addresses of the gateway itself that have no parameters: one that is sent is refused and not dropped, as services do. */
public final class NoParameters {

    private NoParameters() {}

    public static void check(RoutingContext context) {
        if (context.request().query() == null || context.request().query().isEmpty()) {
            context.next();
            return;
        }
        JsonObject unknown = new JsonObject().put("pointer", "").put("code", "parameter.unknown");
        Problems.send(
                context,
                ProblemKind.INVALID_REQUEST.status(),
                Problems.json(ProblemKind.INVALID_REQUEST, Problems.language(context))
                        .put("errors", new JsonArray().add(unknown)));
    }
}
