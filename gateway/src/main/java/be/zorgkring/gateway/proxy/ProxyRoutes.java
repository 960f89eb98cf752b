package be.zorgkring.gateway.proxy;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.edge.BodyLimit;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.gateway.upstream.RouteTable;
import be.zorgkring.gateway.upstream.Service;
import be.zorgkring.gateway.upstream.Upstreams;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Hands a request over to the service its path belongs to. */
@ApplicationScoped
public class ProxyRoutes {

    private final Upstreams upstreams;
    private final BodyLimit bodyLimit;
    private final GatewaySettings settings;

    ProxyRoutes(Upstreams upstreams, BodyLimit bodyLimit, GatewaySettings settings) {
        this.upstreams = upstreams;
        this.bodyLimit = bodyLimit;
        this.settings = settings;
    }

    /** Unknown paths are told apart before anyone is asked to sign in. */
    public void refuseUnknown(RoutingContext context) {
        if (RouteTable.serviceFor(context.request().path()).isEmpty()) {
            Problems.answer(context, ProblemKind.NOT_FOUND);
        } else {
            context.next();
        }
    }

    public void forward(RoutingContext context) {
        String path = context.request().path();
        Optional<Service> found = RouteTable.serviceFor(path);
        if (found.isEmpty()) {
            Problems.answer(context, ProblemKind.NOT_FOUND);
            return;
        }
        Forwarding forwarding = new Forwarding(context, upstreams, destination(found.get(), path));
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstreams.client())
                .origin(forwarding::open)
                .addInterceptor(forwarding)
                .handle(context.request());
    }

    private Destination destination(Service service, String path) {
        return new Destination(
                service,
                upstreams.request(service),
                upstreams.address(service),
                settings.publicUrl(),
                bodyLimit.of(path),
                patience(path));
    }

    private Duration patience(String path) {
        return BodyLimit.isImport(path)
                ? settings.upstream().importsTimeout()
                : settings.upstream().timeout();
    }
}
