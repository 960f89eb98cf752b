package be.zorgkring.gateway.proxy;

import be.zorgkring.gateway.upstream.Service;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/**
 * Where a request goes and on what terms.
 *
 * @param address the service's own, which is taken out of its answers
 * @param publicUrl the gateway's, which is passed on to the service
 * @param patience how long the answer may stay silent once the request has been sent
 */
record Destination(
        Service service, RequestOptions request, URI address, URI publicUrl, long bodyLimit, Duration patience) {}
