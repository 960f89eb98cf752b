package be.zorgkring.gateway;

import be.zorgkring.gateway.archive.ArchiveRoute;
import be.zorgkring.gateway.edge.NoParameters;
import be.zorgkring.gateway.health.HealthRoute;
import be.zorgkring.gateway.openapi.OpenApiRoute;
import be.zorgkring.gateway.page.PageRoute;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.gateway.proxy.ProxyRoutes;
import be.zorgkring.gateway.session.SessionRoutes;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** The one entry point: every address it has, and what a request passes on its way to each. */
@ApplicationScoped
class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final Admission admission;
    private final SessionRoutes session;
    private final PageRoute page;
    private final ArchiveRoute archive;
    private final OpenApiRoute openApi;
    private final HealthRoute health;
    private final ProxyRoutes proxy;

    Gateway(
            Admission admission,
            SessionRoutes session,
            PageRoute page,
            ArchiveRoute archive,
            OpenApiRoute openApi,
            HealthRoute health,
            ProxyRoutes proxy) {
        this.admission = admission;
        this.session = session;
        this.page = page;
        this.archive = archive;
        this.openApi = openApi;
        this.health = health;
        this.proxy = proxy;
    }

    void open(@Observes Router router) {
        session.mount(router, admission::anyone, admission::returning, admission::signedIn, admission::sameOrigin);
        router.get("/openapi").handler(admission::anyone).handler(openApi::describe);
        router.get("/q/health").handler(admission::signedIn).handler(health::tell);
        for (String services : List.of("/api/*", "/fhir/*")) {
            router.route(services)
                    .handler(proxy::refuseUnknown)
                    .handler(admission::sameOrigin)
                    .handler(admission::signedIn);
        }
        router.get("/api/patients/:patientId/page").handler(NoParameters::check).handler(page::compose);
        router.get("/api/patients/:patientId/archive")
                .handler(NoParameters::check)
                .handler(archive::compose);
        for (String services : List.of("/api/*", "/fhir/*")) {
            router.route(services).handler(proxy::forward);
        }
        router.route().handler(context -> Problems.answer(context, ProblemKind.NOT_FOUND));
        router.route().failureHandler(Gateway::answerDefect);
    }

    private static void answerDefect(RoutingContext context) {
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            Problems.answer(context, ProblemKind.MALFORMED_REQUEST);
            return;
        }
        LOG.error("A request failed in the gateway", context.failure());
        Problems.answer(context, ProblemKind.INTERNAL_ERROR);
    }
}
