package be.zorgkring.gateway.identity;

import be.zorgkring.gateway.config.IdentitySettings;
import be.zorgkring.gateway.identity.Identification.Accepted;
import be.zorgkring.gateway.identity.Identification.Refused;
import be.zorgkring.gateway.problem.ProblemKind;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Finds out who calls. The identity is asked for here and not by Quarkus' permission checks, so that a refusal is a
 * problem of ours and never a redirect or a page.
 */
@ApplicationScoped
public class Callers {

    private final String audience;

    Callers(IdentitySettings settings) {
        this.audience = settings.audience();
    }

    public Uni<Identification> identify(RoutingContext context) {
        Optional<ProblemKind> misshapen = BearerHeader.fault(context.request());
        if (misshapen.isPresent()) {
            return Uni.createFrom().item(new Refused(misshapen.get()));
        }
        return identity(context)
                .map(this::accept)
                .onFailure()
                .recoverWithItem(failure -> new Refused(TokenRefusal.reason(failure)));
    }

    /** The identity as Quarkus sees it; fails where signing in must go on or cannot. */
    public static Uni<SecurityIdentity> identity(RoutingContext context) {
        // Left in place, Quarkus would answer a failure itself before we see it.
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        return QuarkusHttpUser.getSecurityIdentity(context, null);
    }

    private Identification accept(SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            return new Refused(ProblemKind.TOKEN_MISSING);
        }
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token == null || token.getToken() == null) {
            return new Refused(ProblemKind.TOKEN_INVALID);
        }
        Caller caller = Caller.of(token.getToken());
        // The access token inside a session is verified by Quarkus, except for whom it is meant.
        return caller.audience().contains(audience) ? new Accepted(caller) : new Refused(ProblemKind.AUDIENCE_WRONG);
    }
}
