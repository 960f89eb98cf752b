package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.ExportPart.Asked;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.Invitations;
import be.zorgkring.network.vocabulary.api.CodeView;
import be.zorgkring.network.vocabulary.domain.CodeLists;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Every invitation the person gave, used or not, in their own copy; the codes themselves are kept nowhere. */
@ApplicationScoped
class InvitationsExport implements ExportPart {

    private final Invitations invitations;

    InvitationsExport(Invitations invitations) {
        this.invitations = invitations;
    }

    /** @param acceptedAt absent while nobody used it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GivenView(UUID id, String label, CodeView relationship, Instant expiresAt, Instant acceptedAt) {}

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(DataCategory.CIRCLE);
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        Language language = Language.of(asked.language());
        return invitations
                .everOf(work, new PatientId(asked.patientId()), Exported.MOST + 1)
                .map(given -> Exported.list(given, invitation -> view(invitation, language)));
    }

    private GivenView view(Invitation invitation, Language language) {
        Instant acceptedAt =
                switch (invitation.state()) {
                    case Invitation.State.Open open -> null;
                    case Invitation.State.Accepted accepted -> accepted.at();
                };
        return new GivenView(
                invitation.id().value(),
                invitation.label().value(),
                CodeView.of(invitation.relationship(), CodeLists.RELATIONSHIPS, language),
                invitation.expiresAt(),
                acceptedAt);
    }
}
