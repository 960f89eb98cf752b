package be.zorgkring.gateway.openapi;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.upstream.RouteTable;
import be.zorgkring.gateway.upstream.Service;
import be.zorgkring.gateway.upstream.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The description of the whole API, put together from what the services say of themselves and kept for a while. */
@ApplicationScoped
public class OpenApiRoute {

    private static final Logger LOG = Logger.getLogger(OpenApiRoute.class);
    private static final String AT_A_SERVICE = "/q/openapi?format=json";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Upstreams upstreams;
    private final GatewaySettings.OpenApi settings;
    private final Clock clock = Clock.systemUTC();
    private final JsonObject own;

    private volatile Kept kept = new Kept(Instant.MIN, Buffer.buffer());

    OpenApiRoute(Vertx vertx, Upstreams upstreams, GatewaySettings settings) {
        this.upstreams = upstreams;
        this.settings = settings.openapi();
        this.own = vertx.fileSystem().readFileBlocking("openapi/gateway.json").toJsonObject();
    }

    public void describe(RoutingContext context) {
        Kept current = kept;
        if (clock.instant().isBefore(current.until())) {
            send(context, current.document());
            return;
        }
        Map<Service, Future<Optional<JsonObject>>> asked = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            asked.put(service, ask(service));
        }
        Future.join(List.copyOf(asked.values())).onComplete(all -> send(context, merge(asked)));
    }

    private Future<Optional<JsonObject>> ask(Service service) {
        return upstreams
                .client()
                .request(upstreams
                        .request(service, PATIENCE)
                        .setURI(AT_A_SERVICE)
                        .putHeader("Accept", "application/json"))
                .compose(request -> request.send())
                .compose(answer -> answer.body()
                        .map(body -> answer.statusCode() == 200
                                ? Optional.of(body.toJsonObject())
                                : Optional.<JsonObject>empty()))
                .recover(failure -> {
                    LOG.debugf(
                            "No API description of %s: %s",
                            service, failure.getClass().getName());
                    return Future.succeededFuture(Optional.empty());
                });
    }

    private Buffer merge(Map<Service, Future<Optional<JsonObject>>> asked) {
        OpenApiMerge merge = new OpenApiMerge(own);
        List<String> missing = new ArrayList<>();
        asked.forEach((service, answer) -> answer.result()
                .ifPresentOrElse(
                        document -> merge.add(service.label(), document, path -> RouteTable.serviceFor(path)
                                .equals(Optional.of(service))),
                        () -> missing.add(service.label())));
        Buffer document = merge.result(missing).toBuffer();
        Duration keep = missing.isEmpty() ? settings.keep() : settings.keepIncomplete();
        kept = new Kept(clock.instant().plus(keep), document);
        return document;
    }

    private static void send(RoutingContext context, Buffer document) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(document);
    }

    private record Kept(Instant until, Buffer document) {}
}
