package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.network.circle.usecase.InviteCarer;
import be.zorgkring.network.vocabulary.domain.CodeList;
import be.zorgkring.network.vocabulary.domain.ShownText;

/**
 * A carer to invite.
 *
 * @param relationship code of cd-contact-person
 * @param label what the person calls the carer
 */
public record InvitationRequest(String relationship, String label) {

    Checked<InviteCarer.Wish> wish(CodeList relationships) {
        Fields fields = new Fields();
        String code = fields.need("/relationship", relationship, relationships::check);
        ShownText shown = fields.need("/label", label, ShownText::label);
        return fields.sound(() -> new InviteCarer.Wish(shown, code));
    }
}
