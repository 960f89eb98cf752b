package be.zorgkring.network.directory.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.network.vocabulary.domain.CodeLists;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.util.regex.Pattern;

/** An organisation as sent to the directory, before it has an id; client and number may be null. */
public record OrganisationDraft(ShownText name, String kind, String clientId, Nihdi nihdi) {

    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    public static final int LONGEST_CLIENT = 100;

    public static Checked<OrganisationDraft> read(String name, String kind, String clientId, String nihdi) {
        Fields fields = new Fields();
        ShownText shownName = fields.need("/name", name, ShownText::name);
        String code = fields.need("/kind", kind, CodeLists.KINDS::check);
        String client = fields.maybe("/clientId", clientId, raw -> Rules.shaped(raw, CLIENT, LONGEST_CLIENT));
        Nihdi number = fields.maybe("/nihdi", nihdi, Nihdi::parse);
        return fields.sound(() -> new OrganisationDraft(shownName, code, client, number));
    }
}
