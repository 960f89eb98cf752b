package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.vocabulary.CodeList;
import be.zorgkring.network.circle.usecase.InviteCarer;
import be.zorgkring.network.vocabulary.domain.CodeLists;
import be.zorgkring.network.vocabulary.domain.ShownText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A carer to invite.
 *
 * @param relationship code of cd-contact-person
 * @param label what the person calls the carer
 */
@Schema(requiredProperties = {"relationship", "label"})
public record InvitationRequest(
        @Schema(maxLength = CodeList.LONGEST_CODE) String relationship,
        @Schema(maxLength = ShownText.LONGEST_LABEL) String label) {

    Checked<InviteCarer.Wish> read() {
        Fields fields = new Fields();
        String code = fields.need("/relationship", relationship, CodeLists.RELATIONSHIPS::check);
        ShownText shown = fields.need("/label", label, ShownText::label);
        return fields.sound(() -> new InviteCarer.Wish(shown, code));
    }
}
