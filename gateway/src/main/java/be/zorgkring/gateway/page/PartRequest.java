package be.zorgkring.gateway.page;

import be.zorgkring.gateway.page.Part.Gap;
import be.zorgkring.gateway.page.Part.Present;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.gateway.upstream.Service;
import be.zorgkring.gateway.upstream.UpstreamFailure;
import be.zorgkring.gateway.upstream.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Duration;

/** Asks one service for one part; whatever goes wrong becomes a gap, so that this never fails. */
public record PartRequest(Upstreams upstreams, MultiMap headers, Duration patience, String language) {

    public Future<Part> ask(Service service, String uri) {
        return upstreams
                .repeated(() -> once(service, uri), UpstreamFailure::isLostConnection)
                .recover(failure -> Future.succeededFuture(gap(UpstreamFailure.kind(failure))));
    }

    private Future<Part> once(Service service, String uri) {
        return upstreams
                .open(service, upstreams.request(service, patience).setURI(uri).setHeaders(headers))
                .compose(request -> request.send()
                        .compose(PartRequest::unlessDraining)
                        .compose(answer -> answer.body().map(body -> read(answer, body)))
                        .onFailure(failure -> upstreams.failed(service, failure)));
    }

    private static Future<HttpClientResponse> unlessDraining(HttpClientResponse answer) {
        if (!UpstreamFailure.isDraining(answer.statusCode(), answer.getHeader(HttpHeaders.CONTENT_TYPE))) {
            return Future.succeededFuture(answer);
        }
        answer.request().connection().close();
        return Future.failedFuture(new UpstreamFailure.Draining());
    }

    private Part read(HttpClientResponse answer, Buffer body) {
        try {
            return answer.statusCode() < 300
                    ? new Present(
                            body.toJson(), answer.getHeader(HttpHeaders.ETAG), answer.getHeader(EmergencyBanner.HEADER))
                    : refused(answer, body);
        } catch (DecodeException notJson) {
            return gap(ProblemKind.UPSTREAM_FAILED);
        }
    }

    private Part refused(HttpClientResponse answer, Buffer body) {
        int status = answer.statusCode();
        String contentType = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        if (contentType != null && contentType.startsWith(Problems.CONTENT_TYPE)) {
            return new Gap(status, body.toJsonObject());
        }
        JsonObject problem = Problems.json(ProblemKind.standingFor(status), status, language);
        return new Gap(status, problem);
    }

    private Gap gap(ProblemKind kind) {
        return new Gap(kind.status(), Problems.json(kind, language));
    }
}
