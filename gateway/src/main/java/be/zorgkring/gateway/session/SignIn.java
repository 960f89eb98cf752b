package be.zorgkring.gateway.session;

import be.zorgkring.gateway.identity.Callers;
import be.zorgkring.gateway.identity.TokenRefusal;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The code flow as a browser walks it: to Keycloak, back to the callback, and on to the page it came for. */
final class SignIn {

    private SignIn() {}

    static void start(RoutingContext context) {
        Optional<LocalPath> wanted = LocalPath.of(context.request().getParam("to"));
        if (wanted.isEmpty()) {
            Problems.answer(context, ProblemKind.TARGET_NOT_LOCAL);
            return;
        }
        Callers.identity(context)
                .subscribe()
                .with(
                        identity -> {
                            if (isSignedIn(identity)) {
                                redirect(context, wanted.get().value());
                            } else {
                                sendToProvider(context);
                            }
                        },
                        failure -> restart(context, failure));
    }

    static void finish(RoutingContext context) {
        Callers.identity(context)
                .subscribe()
                .with(
                        identity -> {
                            if (isSignedIn(identity)) {
                                redirect(context, LocalPath.ROOT.value());
                            } else {
                                Problems.answer(context, ProblemKind.SIGN_IN_FAILED);
                            }
                        },
                        failure -> {
                            if (failure instanceof AuthenticationRedirectException onwards) {
                                redirect(context, onwards.getRedirectUri());
                            } else {
                                Problems.answer(context, refusal(failure));
                            }
                        });
    }

    /** A session that cannot be renewed is no obstacle to a new one. */
    private static void restart(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException onwards) {
            redirect(context, onwards.getRedirectUri());
        } else if (refusal(failure) == ProblemKind.SIGN_IN_FAILED) {
            sendToProvider(context);
        } else {
            Problems.answer(context, refusal(failure));
        }
    }

    private static void sendToProvider(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        authenticator
                .getChallenge(context)
                .subscribe()
                .with(challenge -> send(context, challenge), failure -> Problems.answer(context, refusal(failure)));
    }

    private static void send(RoutingContext context, ChallengeData challenge) {
        if (challenge == null || challenge.status != 302) {
            Problems.answer(context, ProblemKind.SIGN_IN_FAILED);
            return;
        }
        context.response().setStatusCode(challenge.status);
        challenge.getHeaders().forEach((name, value) -> context.response().putHeader(name, value));
        context.response().end();
    }

    private static ProblemKind refusal(Throwable failure) {
        return TokenRefusal.reason(failure) == ProblemKind.SIGN_IN_UNAVAILABLE
                ? ProblemKind.SIGN_IN_UNAVAILABLE
                : ProblemKind.SIGN_IN_FAILED;
    }

    private static boolean isSignedIn(SecurityIdentity identity) {
        return identity != null && !identity.isAnonymous();
    }

    private static void redirect(RoutingContext context, String location) {
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, location)
                .end();
    }
}
