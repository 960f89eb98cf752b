package be.zorgkring.network.circle.api;

import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.InvitationCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation just made.
 *
 * @param code to hand to the carer; shown once, so absent in the answer to a repeated request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationView(UUID id, @Nullable String code, Instant expiresAt) {

    static InvitationView withoutCode(Invitation invitation) {
        return new InvitationView(invitation.id().value(), null, invitation.expiresAt());
    }

    InvitationView with(InvitationCode drawn) {
        return new InvitationView(id, drawn.shown(), expiresAt);
    }
}
