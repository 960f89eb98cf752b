package be.zorgkring.gateway.proxy;

import be.zorgkring.gateway.identity.Caller;
import be.zorgkring.gateway.problem.Discard;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.gateway.upstream.ForwardedHeaders;
import be.zorgkring.gateway.upstream.UpstreamFailure;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** One request on its way to a service and back: what crosses, how much of it, and what is said when nothing comes back. */
final class Forwarding implements ProxyInterceptor {

    private final RoutingContext routing;
    private final Destination destination;
    private HttpClientRequest outgoing;

    Forwarding(RoutingContext routing, Destination destination) {
        this.routing = routing;
        this.destination = destination;
    }

    /** The connection to the service, opened only once the request is ready to go. */
    Future<HttpClientRequest> open(ProxyContext context) {
        return context.client().request(destination.request()).onSuccess(opened -> {
            outgoing = opened;
            // A failure reaches us as the missing answer; Vert.x would also log it as an error of its own.
            opened.exceptionHandler(failure -> {});
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest incoming = request.proxiedRequest();
        // The target in origin form: an absolute one in the request line must not choose where we call.
        request.setURI(incoming.query() == null ? incoming.path() : incoming.path() + "?" + incoming.query());
        replace(request.headers(), ForwardedHeaders.toService(incoming, Caller.in(routing), destination.publicUrl()));
        if ("100-continue".equalsIgnoreCase(incoming.getHeader(HttpHeaders.EXPECT))) {
            incoming.response().writeContinue();
        }
        LimitedBody body = new LimitedBody(incoming, destination.bodyLimit(), this::waitForAnswer);
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().recover(failure -> {
            ProblemKind kind = UpstreamFailure.kind(failure);
            if (body.isExceeded()) {
                kind = ProblemKind.BODY_TOO_LARGE;
                Discard.bodyAndConnection(routing);
            }
            return Future.succeededFuture(problem(request.release().response(), incoming, kind, kind.status()));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        int status = answer.getStatusCode();
        if (status >= 400 && !isDocumented(answer.headers().get(HttpHeaders.CONTENT_TYPE))) {
            problem(answer.release(), context.request().proxiedRequest(), ProblemKind.standingFor(status), status);
        }
        replace(answer.headers(), ForwardedHeaders.toCaller(answer.headers(), destination.address()));
        answer.setStatusMessage(null);
        if (status == 204 || status == 304) {
            answer.headers().remove(HttpHeaders.CONTENT_LENGTH);
            answer.setBody(null);
        }
        return context.sendResponse();
    }

    /** The clock runs from here, not while a caller on a slow line still sends. */
    private void waitForAnswer() {
        outgoing.idleTimeout(destination.patience().toMillis());
    }

    /** An error page or a stack trace of a service goes no further than here. */
    private static boolean isDocumented(String contentType) {
        return contentType != null
                && (contentType.startsWith(Problems.CONTENT_TYPE) || contentType.startsWith("application/fhir+json"));
    }

    private static ProxyResponse problem(
            ProxyResponse answer, HttpServerRequest incoming, ProblemKind kind, int status) {
        String language = Problems.language(incoming);
        Buffer body = Problems.json(kind, status, language)
                .put("requestId", incoming.getHeader("X-Request-Id"))
                .toBuffer();
        answer.headers().remove(HttpHeaders.CONTENT_ENCODING).remove(HttpHeaders.ETAG);
        Problems.challenge(kind).ifPresent(challenge -> answer.putHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
        return answer.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.CONTENT_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language)
                .setBody(Body.body(body));
    }

    private static void replace(MultiMap headers, MultiMap by) {
        headers.clear();
        headers.addAll(by);
    }
}
