package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.ExportPart.Entries;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.network.circle.api.CircleView.ProposedView;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.Invitations;
import be.zorgkring.network.circle.usecase.Memberships;
import be.zorgkring.network.circle.usecase.ProposedMembers;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import java.util.function.BiFunction;

/** What the person's own copy holds of their circle, past things included. */
class CircleParts {

    @Produces
    ExportPart circle(Memberships memberships) {
        return list(
                "circle",
                10,
                (work, id, most) -> memberships.everOf(work, new PatientId(id), most),
                (listed, language) -> CircleView.member(listed, null, language));
    }

    /** Who was to come back into the circle and waited for the person's yes. */
    @Produces
    ExportPart proposedMembers(ProposedMembers proposed) {
        return list(
                "proposedMembers",
                15,
                (work, id, most) -> proposed.everOf(work, new PatientId(id), most),
                ProposedView::of);
    }

    @Produces
    ExportPart invitations(Invitations invitations) {
        return list(
                "invitations",
                20,
                (work, id, most) -> invitations.everOf(work, new PatientId(id), most),
                GivenInvitationView::of);
    }

    private static <T> ExportPart list(
            String name, int position, Entries<T> entries, BiFunction<T, Language, Object> view) {
        return ExportPart.list(name, position, Set.of(DataCategory.CIRCLE), entries, asked -> {
            Language language = Language.of(asked.language());
            return each -> view.apply(each, language);
        });
    }
}
