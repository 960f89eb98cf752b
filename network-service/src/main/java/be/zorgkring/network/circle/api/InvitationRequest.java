package be.zorgkring.network.circle.api;

import be.zorgkring.network.circle.usecase.InviteCarer;
import be.zorgkring.network.vocabulary.domain.Checked;
import be.zorgkring.network.vocabulary.domain.CodeList;
import be.zorgkring.network.vocabulary.domain.Findings;
import be.zorgkring.network.vocabulary.domain.ShownText;

/**
 * A carer to invite.
 *
 * @param relationship code of cd-contact-person
 * @param label what the person calls the carer
 */
public record InvitationRequest(String relationship, String label) {

    Checked<InviteCarer.Wish> wish(CodeList relationships) {
        Findings findings = new Findings();
        String code = findings.take("relationship", relationships.check(relationship));
        ShownText shown = findings.take("label", ShownText.parse(label, ShownText.LABEL_LENGTH));
        return findings.or(() -> new InviteCarer.Wish(shown, code));
    }
}
