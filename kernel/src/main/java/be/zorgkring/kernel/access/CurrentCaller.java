package be.zorgkring.kernel.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request being answered. */
@ApplicationScoped
public class CurrentCaller {

    private static final Pattern COORDINATORS = Pattern.compile("/pilots/([a-z0-9-]+)/coordinators");

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Reads the token that Quarkus OIDC has checked.
     *
     * @throws UnauthorizedException when the request carries none
     * @throws ScopeMissing when a system's token lacks the scope to read and search
     */
    public Caller get() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        Caller caller = new Caller(
                UUID.fromString(token.getSubject()),
                claim(token, "nihdi").filter(number -> number.length() >= 8).map(number -> number.substring(0, 8)),
                claim(token, "ssin"),
                identity.getRoles(),
                claim(token, "azp").orElse("unknown"),
                pilots(token));
        if (caller.isSystem() && !scopes(token).contains(ScopeMissing.READ_AND_SEARCH)) {
            throw new ScopeMissing();
        }
        return caller;
    }

    private static List<String> scopes(JsonWebToken token) {
        return List.of(claim(token, "scope").orElse("").split(" "));
    }

    private static Optional<String> claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        return value == null ? Optional.empty() : Optional.of(value.toString());
    }

    private static Set<String> pilots(JsonWebToken token) {
        Set<String> pilots = new HashSet<>();
        Object groups = token.getClaim("groups");
        if (groups instanceof JsonArray paths) {
            paths.getValuesAs(JsonString.class).forEach(path -> addPilot(pilots, path.getString()));
        } else if (groups instanceof Iterable<?> paths) {
            paths.forEach(path -> addPilot(pilots, String.valueOf(path)));
        }
        return pilots;
    }

    private static void addPilot(Set<String> pilots, String path) {
        Matcher coordinators = COORDINATORS.matcher(path);
        if (coordinators.matches()) {
            pilots.add(coordinators.group(1));
        }
    }
}
