package be.zorgkring.network.circle.api;

import be.zorgkring.network.circle.domain.InvitationCode;
import be.zorgkring.network.vocabulary.domain.Checked;
import be.zorgkring.network.vocabulary.domain.Findings;

/** The code that somebody was given. */
public record AcceptanceRequest(String code) {

    Checked<InvitationCode> read() {
        Findings findings = new Findings();
        InvitationCode read = findings.take("code", InvitationCode.parse(code));
        return findings.or(() -> read);
    }

    @Override
    public String toString() {
        return "AcceptanceRequest[secret]";
    }
}
