package be.zorgkring.sessions;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses every token of a session that has ended, in whatever way it comes and however long ago it was verified. */
@ApplicationScoped
class SignedOut implements SecurityIdentityAugmentor {

    private final EndedSessions ended;

    SignedOut(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getClaim("sid") instanceof String session
                        && ended.contains(session)
                ? Uni.createFrom().failure(new AuthenticationFailedException(new SessionEnded()))
                : Uni.createFrom().item(identity);
    }
}
