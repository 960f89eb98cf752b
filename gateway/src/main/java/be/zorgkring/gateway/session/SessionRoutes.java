package be.zorgkring.gateway.session;

import be.zorgkring.gateway.identity.Caller;
import be.zorgkring.gateway.identity.Credential;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The addresses a browser signs in and out by. */
@ApplicationScoped
public class SessionRoutes {

    private final SignOut signOut;
    private final BackChannelLogout backChannelLogout;

    SessionRoutes(SignOut signOut, BackChannelLogout backChannelLogout) {
        this.signOut = signOut;
        this.backChannelLogout = backChannelLogout;
    }

    /**
     * @param anyone lets anyone through at the pace of strangers
     * @param returning lets those through who come back from a sign-in that began here, and strangers at their pace
     * @param signedIn lets only callers through who are accepted
     * @param sameOrigin turns away changes that another site could have asked for
     */
    public void mount(
            Router router,
            Handler<RoutingContext> anyone,
            Handler<RoutingContext> returning,
            Handler<RoutingContext> signedIn,
            Handler<RoutingContext> sameOrigin) {
        router.get("/session/login").handler(anyone).handler(SignIn::start);
        router.get("/session/callback").handler(returning).handler(SignIn::finish);
        router.get("/session").handler(signedIn).handler(SessionRoutes::whoAmI);
        router.post("/session/backchannel-logout")
                .handler(backChannelLogout::of)
                .handler(anyone)
                .handler(BackChannelLogout::refuse);
        router.post("/session/logout").handler(anyone).handler(sameOrigin).handler(signOut::of);
    }

    private static void whoAmI(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(WhoAmI.json(Caller.in(context), Credential.shownBy(context.request()))
                        .toBuffer());
    }
}
