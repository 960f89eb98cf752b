package be.zorgkring.network.directory.domain;

import be.zorgkring.network.vocabulary.domain.Checked;
import be.zorgkring.network.vocabulary.domain.CodeList;
import be.zorgkring.network.vocabulary.domain.Findings;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.util.regex.Pattern;

/** An organisation as sent to the directory, before it has an id; client and number may be null. */
public record OrganisationDraft(ShownText name, String kind, String clientId, Nihdi nihdi) {

    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** @param kinds codes of organisations */
    public static Checked<OrganisationDraft> read(
            String name, String kind, String clientId, String nihdi, CodeList kinds) {
        Findings findings = new Findings();
        ShownText shownName = findings.take("name", ShownText.parse(name, ShownText.NAME_LENGTH));
        String code = findings.take("kind", kinds.check(kind));
        findings.noteIf(clientId != null && !CLIENT.matcher(clientId).matches(), "clientId", "field.format");
        Nihdi number = nihdi == null ? null : findings.take("nihdi", Nihdi.parse(nihdi));
        return findings.or(() -> new OrganisationDraft(shownName, code, clientId, number));
    }
}
