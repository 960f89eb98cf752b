package be.zorgkring.gateway.session;

import be.zorgkring.gateway.identity.LogoutTokens;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.sessions.EndSession;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Keycloak reports that a session ended there: an administrator ended it, or its person signed out elsewhere. */
@ApplicationScoped
class BackChannelLogout {

    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);

    private final LogoutTokens tokens;
    private final EndSession endSession;

    BackChannelLogout(LogoutTokens tokens, EndSession endSession) {
        this.tokens = tokens;
        this.endSession = endSession;
    }

    /** What is no logout token goes on, to be refused at the pace of strangers; Keycloak's own are never slowed down. */
    void of(RoutingContext context) {
        String contentType = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (contentType == null || !contentType.startsWith("application/x-www-form-urlencoded")) {
            context.next();
            return;
        }
        context.request().setExpectMultipart(true);
        context.request()
                .end()
                .onSuccess(read -> tokens.sessionOf(context.request().getFormAttribute("logout_token"))
                        .subscribe()
                        .with(session -> end(context, session), context::fail))
                .onFailure(context::fail);
        context.request().resume();
    }

    static void refuse(RoutingContext context) {
        Problems.answer(context, ProblemKind.TOKEN_INVALID);
    }

    private void end(RoutingContext context, Optional<String> session) {
        if (session.isEmpty()) {
            context.next();
            return;
        }
        Future.fromCompletionStage(endSession.of(session.get()), context.vertx().getOrCreateContext())
                .onSuccess(kept -> context.response().setStatusCode(204).end())
                .onFailure(failure -> {
                    LOG.warnf(
                            "That a session ended was not told: %s",
                            failure.getClass().getName());
                    Problems.answer(context, ProblemKind.SIGN_IN_UNAVAILABLE);
                });
    }
}
