package be.zorgkring.kernel.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks, as the checked token says it.
 *
 * @param accountId the token's subject; a random id
 * @param nihdi8 first eight digits of the NIHDI number of a recognised professional: the part that names the person
 * @param ssin social security number; only patient-service may use it, and nobody may log it
 * @param roles realm roles, such as {@code citizen}, {@code physician}, {@code hospital}
 * @param clientId the client that holds the token
 * @param pilots codes of the pilot projects that the caller coordinates
 */
public record Caller(
        UUID accountId,
        Optional<String> nihdi8,
        Optional<String> ssin,
        Set<String> roles,
        String clientId,
        Set<String> pilots) {

    public Caller {
        roles = Set.copyOf(roles);
        pilots = Set.copyOf(pilots);
    }

    /** A hospital's own system, not a person. */
    public boolean isSystem() {
        return roles.contains("hospital");
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public boolean coordinates(String pilot) {
        return pilots.contains(pilot);
    }

    @Override
    public String toString() {
        return "Caller[" + accountId + ", client " + clientId + "]";
    }
}
