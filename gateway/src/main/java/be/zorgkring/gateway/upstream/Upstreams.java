package be.zorgkring.gateway.upstream;

import be.zorgkring.gateway.config.GatewaySettings;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** The services' addresses and the one pool of kept-alive connections to them. */
@ApplicationScoped
public class Upstreams {

    private final HttpClient client;
    private final long connectMillis;
    private final Map<Service, URI> addresses = new EnumMap<>(Service.class);
    private final Map<Service, URI> managements = new EnumMap<>(Service.class);

    Upstreams(Vertx vertx, GatewaySettings settings) {
        addresses.put(Service.PATIENT, settings.patientUrl());
        addresses.put(Service.NETWORK, settings.networkUrl());
        addresses.put(Service.ACTION, settings.actionUrl());
        addresses.put(Service.REPORTING, settings.reportingUrl());
        managements.put(Service.PATIENT, settings.management().patientUrl());
        managements.put(Service.NETWORK, settings.management().networkUrl());
        managements.put(Service.ACTION, settings.management().actionUrl());
        managements.put(Service.REPORTING, settings.management().reportingUrl());
        this.connectMillis = settings.upstream().connectTimeout().toMillis();
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) connectMillis)
                        .setKeepAliveTimeout(30)
                        .setMaxWaitQueueSize(10 * settings.upstream().connections())
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(settings.upstream().connections()));
    }

    public HttpClient client() {
        return client;
    }

    public URI address(Service service) {
        return addresses.get(service);
    }

    /**
     * @param patience how long an answer may stay silent; right for requests whose body is sent at once
     */
    public RequestOptions request(Service service, Duration patience) {
        return request(service).setIdleTimeout(patience.toMillis());
    }

    /** Without a limit on the answer's silence, which would also count while a caller still sends. */
    public RequestOptions request(Service service) {
        return to(addresses.get(service));
    }

    /** To the port on which a service tells of its health. */
    public RequestOptions management(Service service, Duration patience) {
        return to(managements.get(service)).setIdleTimeout(patience.toMillis());
    }

    private RequestOptions to(URI address) {
        boolean encrypted = "https".equals(address.getScheme());
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() > 0 ? address.getPort() : encrypted ? 443 : 80)
                .setSsl(encrypted)
                .setConnectTimeout(connectMillis);
    }
}
