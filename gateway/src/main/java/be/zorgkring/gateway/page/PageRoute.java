package be.zorgkring.gateway.page;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.identity.Caller;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.gateway.upstream.ForwardedHeaders;
import be.zorgkring.gateway.upstream.Service;
import be.zorgkring.gateway.upstream.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Everything a screen needs to open with about one person, in one round trip and with the caller's own rights. */
@ApplicationScoped
public class PageRoute {

    private static final Pattern PATIENT_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Upstreams upstreams;
    private final GatewaySettings settings;

    PageRoute(Upstreams upstreams, GatewaySettings settings) {
        this.upstreams = upstreams;
        this.settings = settings;
    }

    public void compose(RoutingContext context) {
        String patientId = context.pathParam("patientId");
        if (!PATIENT_ID.matcher(patientId).matches()) {
            Problems.answer(context, ProblemKind.NOT_FOUND);
            return;
        }
        PartRequest request = new PartRequest(
                upstreams, headers(context), settings.upstream().partTimeout(), Problems.language(context));
        Map<String, Future<Part>> asked = new LinkedHashMap<>();
        asked.put("person", request.ask(Service.PATIENT, "/api/patients/" + patientId));
        asked.put("circle", request.ask(Service.NETWORK, "/api/circles/" + patientId));
        asked.put("plan", request.ask(Service.ACTION, "/api/plans/" + patientId));
        asked.put("tasks", request.ask(Service.ACTION, "/api/plans/" + patientId + "/tasks?status=open"));
        Future.join(List.copyOf(asked.values())).onComplete(all -> answer(context, asked));
    }

    private MultiMap headers(RoutingContext context) {
        MultiMap headers = ForwardedHeaders.toService(context.request(), Caller.in(context), settings.publicUrl());
        // Conditions and encodings belong to the page as a whole, which has neither.
        return headers.remove(HttpHeaders.IF_NONE_MATCH)
                .remove(HttpHeaders.IF_MODIFIED_SINCE)
                .remove(HttpHeaders.ACCEPT_ENCODING)
                .set(HttpHeaders.ACCEPT, "application/json");
    }

    private static void answer(RoutingContext context, Map<String, Future<Part>> asked) {
        LinkedHashMap<String, Part> parts = new LinkedHashMap<>();
        asked.forEach((name, part) -> parts.put(name, part.result()));
        PatientPage page = new PatientPage(parts);
        page.emergency().ifPresent(banner -> context.response().putHeader(EmergencyBanner.HEADER, banner.header()));
        if (page.status() == 200) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(page.json().toBuffer());
        } else {
            Problems.send(context, page.status(), page.json());
        }
    }
}
