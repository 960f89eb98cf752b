package be.zorgkring.network.directory.domain;

import be.zorgkring.network.vocabulary.domain.Checked;
import be.zorgkring.network.vocabulary.domain.CodeList;
import be.zorgkring.network.vocabulary.domain.Findings;
import be.zorgkring.network.vocabulary.domain.ShownText;

/** A professional as sent to the directory, before they have an id. */
public record ProfessionalDraft(Nihdi nihdi, ShownText name, String role, boolean suspended) {

    /** @param roles codes of persons who may stand in the directory */
    public static Checked<ProfessionalDraft> read(
            String nihdi, String name, String role, boolean suspended, CodeList roles) {
        Findings findings = new Findings();
        Nihdi number = findings.take("nihdi", Nihdi.parse(nihdi));
        ShownText shownName = findings.take("name", ShownText.parse(name, ShownText.NAME_LENGTH));
        String code = findings.take("role", roles.check(role));
        return findings.or(() -> new ProfessionalDraft(number, shownName, code, suspended));
    }
}
