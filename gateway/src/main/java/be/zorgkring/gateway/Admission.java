package be.zorgkring.gateway;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.identity.Callers;
import be.zorgkring.gateway.identity.Credential;
import be.zorgkring.gateway.identity.CsrfRule;
import be.zorgkring.gateway.identity.Identification;
import be.zorgkring.gateway.identity.Identification.Accepted;
import be.zorgkring.gateway.identity.Identification.Refused;
import be.zorgkring.gateway.identity.SessionCookies;
import be.zorgkring.gateway.identity.SignInStates;
import be.zorgkring.gateway.limit.RateLimit;
import be.zorgkring.gateway.limit.RateLimit.Verdict;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Who may pass, and how often. */
@ApplicationScoped
class Admission {

    private static final Logger LOG = Logger.getLogger(Admission.class);

    private final Callers callers;
    private final RateLimit rateLimit;
    private final SessionCookies cookies;
    private final SignInStates signInStates;
    private final CsrfRule csrf;

    Admission(
            Callers callers,
            RateLimit rateLimit,
            SessionCookies cookies,
            SignInStates signInStates,
            GatewaySettings settings) {
        this.cookies = cookies;
        this.signInStates = signInStates;
        this.callers = callers;
        this.rateLimit = rateLimit;
        this.csrf = CsrfRule.forPagesAt(settings.publicUrl());
    }

    /** Strangers pass too, at a stranger's pace. */
    void anyone(RoutingContext context) {
        passOrSlowDown(context, ofStranger(context));
    }

    /** Whoever comes back from a sign-in that began here is no stranger. */
    void returning(RoutingContext context) {
        Optional<String> signIn = signInStates.sealedIn(context.request());
        passOrSlowDown(context, signIn.map(rateLimit::ofReturn).orElseGet(() -> rateLimit.ofAddress(address(context))));
    }

    /** Only for what a cookie session does: a bearer token is never sent by a browser on its own. */
    void sameOrigin(RoutingContext context) {
        if (Credential.shownBy(context.request()) == Credential.COOKIE
                && !csrf.permits(context.request().method(), context.request().headers())) {
            Problems.answer(context, ProblemKind.CSRF);
        } else {
            context.next();
        }
    }

    /** A refused caller counts as a stranger, so that guessing tokens is slow and cannot slow down anyone signed in. */
    void signedIn(RoutingContext context) {
        callers.identify(context).subscribe().with(identification -> admit(context, identification), failure -> {
            LOG.error("A caller could not be identified", failure);
            Problems.answer(context, ProblemKind.INTERNAL_ERROR);
        });
    }

    private void admit(RoutingContext context, Identification identification) {
        switch (identification) {
            case Accepted(var caller) -> {
                caller.enter(context);
                passOrSlowDown(context, rateLimit.ofSignedIn(caller.clientId(), caller.accountId()));
            }
            case Refused(ProblemKind reason) -> {
                forgetBrokenSession(context, reason);
                Verdict verdict = rateLimit.ofAddress(address(context));
                if (verdict.passes()) {
                    Problems.answer(context, reason);
                } else {
                    slowDown(context, verdict);
                }
            }
        }
    }

    /** So that a browser does not show it again; but a provider that is away breaks no session. */
    private void forgetBrokenSession(RoutingContext context, ProblemKind reason) {
        if (reason.status() == 401 && Credential.shownBy(context.request()) == Credential.COOKIE) {
            cookies.forget(context);
        }
    }

    private Verdict ofStranger(RoutingContext context) {
        String address = address(context);
        String route = context.currentRoute().getPath();
        return route.startsWith("/session/") ? rateLimit.ofSession(route, address) : rateLimit.ofAddress(address);
    }

    private static void passOrSlowDown(RoutingContext context, Verdict verdict) {
        if (verdict.passes()) {
            context.next();
        } else {
            slowDown(context, verdict);
        }
    }

    private static void slowDown(RoutingContext context, Verdict verdict) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.retryAfterSeconds()));
        Problems.answer(context, ProblemKind.RATE_LIMITED);
    }

    private static String address(RoutingContext context) {
        return context.request().remoteAddress().hostAddress();
    }
}
