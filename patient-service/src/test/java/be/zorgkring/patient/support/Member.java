package be.zorgkring.patient.support;

import be.zorgkring.testing.SignIn;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone who can sign in.
 *
 * @param professionalId their entry in the directory, if they have one
 */
public record Member(
        String username, String ssin, String nihdi8, String name, Optional<UUID> professionalId, String role) {

    public String token() {
        return SignIn.accessToken(username);
    }

    public String accountId() {
        return SignIn.claims(token()).path("sub").asText();
    }

    /** Their place in a circle, as the contract has it. */
    public Map<String, Object> place() {
        return World.object(
                "memberId",
                UUID.randomUUID(),
                "kind",
                professionalId.isPresent() ? "professional" : "carer",
                "professionalId",
                professionalId.orElse(null),
                "accountId",
                professionalId.isPresent() ? null : accountId(),
                "organisationId",
                null,
                "role",
                role,
                "from",
                "2026-01-01T00:00:00Z",
                "until",
                null);
    }
}
