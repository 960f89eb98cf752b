package be.zorgkring.gateway.proxy;

import be.zorgkring.gateway.identity.Caller;
import be.zorgkring.gateway.problem.Discard;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.gateway.upstream.ForwardedHeaders;
import be.zorgkring.gateway.upstream.UpstreamFailure;
import be.zorgkring.gateway.upstream.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** One request on its way to a service and back: what crosses, how much of it, and what is said when nothing comes back. */
final class Forwarding implements ProxyInterceptor {

    private static final Set<HttpMethod> ONLY_READ = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final RoutingContext routing;
    private final Upstreams upstreams;
    private final Destination destination;
    private LimitedBody body;
    private HttpClientRequest outgoing;
    private boolean sent;
    private boolean answered;
    private long timer = -1;

    Forwarding(RoutingContext routing, Upstreams upstreams, Destination destination) {
        this.routing = routing;
        this.upstreams = upstreams;
        this.destination = destination;
    }

    /** The connection to the service, opened only once the request is ready to go. */
    Future<HttpClientRequest> open(ProxyContext context) {
        return upstreams.open(destination.service(), destination.request()).onSuccess(opened -> {
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
        body = new LimitedBody(incoming, destination.bodyLimit(), this::waitForAnswer);
        request.setBody(Body.body(body, request.getBody().length()));
        return upstreams
                .repeated(() -> sent ? sendAgain(context) : send(context), failure -> mayRepeat(incoming, failure))
                .recover(failure -> {
                    ProblemKind kind = UpstreamFailure.kind(failure);
                    if (body.isExceeded()) {
                        kind = ProblemKind.BODY_TOO_LARGE;
                        Discard.bodyAndConnection(routing);
                    }
                    return Future.succeededFuture(problem(request.release().response(), incoming, kind, kind.status()));
                });
    }

    private Future<ProxyResponse> send(ProxyContext context) {
        sent = true;
        return context.sendRequest()
                .onComplete(any -> stopWaiting())
                .compose(answer -> isDraining(answer) ? leave(answer) : Future.succeededFuture(answer))
                .onFailure(this::logFailure);
    }

    /** Only what reads, and was sent without a body: a change may have been made although nobody heard of it. */
    private boolean mayRepeat(HttpServerRequest incoming, Throwable failure) {
        String length = incoming.getHeader(HttpHeaders.CONTENT_LENGTH);
        return ONLY_READ.contains(incoming.method())
                && (length == null || length.equals("0"))
                && !incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && UpstreamFailure.isLostConnection(failure)
                && !routing.response().closed();
    }

    private Future<ProxyResponse> sendAgain(ProxyContext context) {
        outgoing = null;
        answered = false;
        context.request().setBody(Body.body(Buffer.buffer()));
        Future<ProxyResponse> answer = send(context);
        waitForAnswer();
        return answer;
    }

    private static boolean isDraining(ProxyResponse answer) {
        return UpstreamFailure.isDraining(
                answer.getStatusCode(), answer.headers().get(HttpHeaders.CONTENT_TYPE));
    }

    private Future<ProxyResponse> leave(ProxyResponse answer) {
        answer.release();
        outgoing.connection().close();
        return Future.failedFuture(new UpstreamFailure.Draining());
    }

    /** What opening the connection met is logged already, and what the caller broke off is no failure of a service. */
    private void logFailure(Throwable failure) {
        if (outgoing != null && !body.isExceeded() && !routing.response().closed()) {
            upstreams.failed(destination.service(), failure);
        }
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

    /**
     * The clock runs from here, not while a caller on a slow line still sends. It is ours and not the request's: that one would still
     * run when the answer came before the end of the body, and break the connection under whoever uses it next.
     */
    private void waitForAnswer() {
        if (!answered) {
            timer = routing.vertx().setTimer(destination.patience().toMillis(), late -> giveUp());
        }
    }

    private void giveUp() {
        if (outgoing != null) {
            outgoing.reset(0, new TimeoutException("no answer in time"));
        }
    }

    private void stopWaiting() {
        answered = true;
        routing.vertx().cancelTimer(timer);
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
        Problems.challenge(kind).ifPresent(challenge -> answer.putHeader("WWW-Authenticate", challenge));
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
