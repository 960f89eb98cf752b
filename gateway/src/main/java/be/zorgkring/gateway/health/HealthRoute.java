package be.zorgkring.gateway.health;

import be.zorgkring.gateway.identity.Caller;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.gateway.upstream.Service;
import be.zorgkring.gateway.upstream.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Whether the whole platform is ready, for an operator on the outside; probes of the cluster ask each service itself. */
@ApplicationScoped
public class HealthRoute {

    private static final Logger LOG = Logger.getLogger(HealthRoute.class);
    private static final String OPERATOR = "operator";
    private static final String READY = "/q/health/ready";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Upstreams upstreams;

    HealthRoute(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    /** 200 when all are ready, 503 when one is not; {@code {"status":…,"services":{"patient":"UP",…}}} either way. */
    public void tell(RoutingContext context) {
        if (!Caller.in(context).roles().contains(OPERATOR)) {
            Problems.answer(context, ProblemKind.ROLE_NOT_PERMITTED);
            return;
        }
        Map<Service, Future<Boolean>> asked = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            asked.put(service, isReady(service));
        }
        Future.join(List.copyOf(asked.values())).onComplete(all -> answer(context, asked));
    }

    private Future<Boolean> isReady(Service service) {
        return upstreams
                .client()
                .request(upstreams.management(service, PATIENCE).setURI(READY))
                .compose(request -> request.send())
                .compose(answer -> answer.body().map(body -> answer.statusCode() == 200))
                .recover(failure -> {
                    LOG.debugf(
                            "The health of %s is not known: %s",
                            service, failure.getClass().getName());
                    return Future.succeededFuture(false);
                });
    }

    private static void answer(RoutingContext context, Map<Service, Future<Boolean>> asked) {
        boolean all = asked.values().stream().allMatch(Future::result);
        JsonObject services = new JsonObject();
        asked.forEach((service, ready) -> services.put(service.label(), word(ready.result())));
        context.response()
                .setStatusCode(all ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(new JsonObject()
                        .put("status", word(all))
                        .put("services", services)
                        .toBuffer());
    }

    private static String word(boolean ready) {
        return ready ? "UP" : "DOWN";
    }
}
