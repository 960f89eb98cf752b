package be.zorgkring.gateway.upstream;

import be.zorgkring.gateway.config.GatewaySettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The services' addresses and the one pool of kept-alive connections to them. */
@ApplicationScoped
public class Upstreams {

    private static final Logger LOG = Logger.getLogger(Upstreams.class);

    /** Long enough for a service that restarts beside another, or moves; a service that is away is said to be so soon. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(750));

    private final Vertx vertx;
    private final MeterRegistry metrics;
    private final HttpClient client;
    private final long connectMillis;
    private final Map<Service, URI> addresses = new EnumMap<>(Service.class);
    private final Map<Service, URI> managements = new EnumMap<>(Service.class);

    Upstreams(Vertx vertx, GatewaySettings settings, MeterRegistry metrics) {
        this.vertx = vertx;
        this.metrics = metrics;
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
     * A request that is ready to be sent. Nothing has been sent where this fails, so it is tried again a few times for every
     * method.
     */
    public Future<HttpClientRequest> open(Service service, RequestOptions options) {
        return repeated(
                        () -> client.request(options).onFailure(failure -> failed(service, failure)),
                        UpstreamFailure::isUnconnected)
                .recover(failure -> Future.failedFuture(new UpstreamFailure.NeverSent(failure)));
    }

    /**
     * What is done once more after each pause, while it fails with something that allows it. Once is not enough: the next of the
     * kept connections to a service that was killed is as dead as the first.
     */
    public <T> Future<T> repeated(Supplier<Future<T>> attempt, Predicate<Throwable> allowed) {
        return repeated(attempt, allowed, PAUSES.iterator());
    }

    private <T> Future<T> repeated(
            Supplier<Future<T>> attempt, Predicate<Throwable> allowed, Iterator<Duration> pauses) {
        return attempt.get().recover(failure -> {
            if (!pauses.hasNext() || !allowed.test(failure)) {
                return Future.failedFuture(failure);
            }
            Promise<Void> rested = Promise.promise();
            vertx.setTimer(pauses.next().toMillis(), rest -> rested.complete());
            return rested.future().compose(rest -> repeated(attempt, allowed, pauses));
        });
    }

    /** Logs and counts why a service gave no answer: its name and the kinds of the exceptions, never what was asked. */
    public void failed(Service service, Throwable failure) {
        String cause = UpstreamFailure.cause(failure);
        Throwable behind = failure.getCause();
        LOG.warnf(
                "%s gave no answer (%s): %s%s",
                service.label(),
                cause,
                failure.getClass().getName(),
                behind == null ? "" : " by " + behind.getClass().getName());
        metrics.counter("gateway.upstream.failures", "service", service.label(), "cause", cause)
                .increment();
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

    /** To the port on which a service reports its health. */
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
