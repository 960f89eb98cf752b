package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.vocabulary.api.CodeView;
import be.zorgkring.network.vocabulary.domain.CodeLists;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that the person gave, used or not; the code itself is kept nowhere.
 *
 * @param acceptedAt absent while nobody used it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GivenInvitationView(
        UUID id,
        String label,
        CodeView relationship,
        Instant expiresAt,
        @Nullable Instant acceptedAt) {

    static GivenInvitationView of(Invitation invitation, Language language) {
        Instant acceptedAt =
                switch (invitation.state()) {
                    case Invitation.State.Open open -> null;
                    case Invitation.State.Accepted accepted -> accepted.at();
                };
        return new GivenInvitationView(
                invitation.id().value(),
                invitation.label().value(),
                CodeView.of(invitation.relationship(), CodeLists.RELATIONSHIPS, language),
                invitation.expiresAt(),
                acceptedAt);
    }
}
