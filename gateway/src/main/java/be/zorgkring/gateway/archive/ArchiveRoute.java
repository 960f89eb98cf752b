package be.zorgkring.gateway.archive;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.identity.Caller;
import be.zorgkring.gateway.page.Part;
import be.zorgkring.gateway.page.PartRequest;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.gateway.upstream.ForwardedHeaders;
import be.zorgkring.gateway.upstream.Service;
import be.zorgkring.gateway.upstream.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** All that the platform keeps of one person, put together for them to take along. */
@ApplicationScoped
public class ArchiveRoute {

    private static final Pattern PATIENT_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String RETRY_SECONDS = "5";

    private final Upstreams upstreams;
    private final GatewaySettings settings;
    private final WorkerExecutor bench;
    private final Clock clock = Clock.systemUTC();
    private final AtomicInteger underWay = new AtomicInteger();

    ArchiveRoute(Vertx vertx, Upstreams upstreams, GatewaySettings settings) {
        this.upstreams = upstreams;
        this.settings = settings;
        // One thread: an archive is seldom asked for, and never worth the memory of two at once.
        this.bench = vertx.createSharedWorkerExecutor("archive", 1);
    }

    public void compose(RoutingContext context) {
        String patientId = context.pathParam("patientId");
        if (!PATIENT_ID.matcher(patientId).matches()) {
            Problems.answer(context, ProblemKind.NOT_FOUND);
            return;
        }
        if (underWay.incrementAndGet() > settings.archive().atOnce()) {
            underWay.decrementAndGet();
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            Problems.answer(context, ProblemKind.RATE_LIMITED);
            return;
        }
        gather(context, patientId)
                .compose(gathered -> answer(context, gathered))
                .onFailure(context::fail)
                .onComplete(done -> underWay.decrementAndGet());
    }

    private Future<Gathered> gather(RoutingContext context, String patientId) {
        PartRequest request =
                new PartRequest(upstreams, headers(context), settings.upstream().timeout(), Problems.language(context));
        Map<Source, Future<Part>> asked = new LinkedHashMap<>();
        asked.put(Source.PERSON, request.ask(Service.PATIENT, "/api/patients/" + patientId + "/export"));
        asked.put(Source.CIRCLE, request.ask(Service.NETWORK, "/api/circles/" + patientId + "/export"));
        asked.put(Source.PLAN, request.ask(Service.ACTION, "/api/plans/" + patientId + "/export"));
        asked.put(Source.FHIR, request.ask(Service.PATIENT, "/api/patients/" + patientId + "/export/fhir"));
        return Future.join(List.copyOf(asked.values())).map(all -> {
            Map<Source, Part> parts = new LinkedHashMap<>();
            asked.forEach((source, part) -> parts.put(source, part.result()));
            Locale language = Locale.of(Problems.language(context));
            return new Gathered(patientId, language, clock.instant(), parts);
        });
    }

    private MultiMap headers(RoutingContext context) {
        MultiMap headers = ForwardedHeaders.toService(context.request(), Caller.in(context), settings.publicUrl());
        // Conditions, encodings and ranges belong to the archive as a whole, which has none.
        return headers.remove(HttpHeaders.IF_NONE_MATCH)
                .remove(HttpHeaders.IF_MODIFIED_SINCE)
                .remove(HttpHeaders.ACCEPT_ENCODING)
                .set(HttpHeaders.ACCEPT, "application/json");
    }

    private Future<Void> answer(RoutingContext context, Gathered gathered) {
        if (gathered.refusal().isPresent()) {
            Part.Gap refusal = gathered.refusal().get();
            Problems.send(context, refusal.status(), refusal.problem().copy());
            return Future.succeededFuture();
        }
        return bench.executeBlocking(() -> Archive.of(gathered), false).compose(archive -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/zip")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, gathered.language().getLanguage())
                // The day and nothing else: file names end up in histories and on other people's screens.
                .putHeader("Content-Disposition", "attachment; filename=\"zorgkring-" + gathered.day() + ".zip\"")
                .end(Buffer.buffer(archive)));
    }
}
