package be.zorgkring.network.directory.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.network.vocabulary.domain.CodeLists;
import be.zorgkring.network.vocabulary.domain.ShownText;

/** A professional as sent to the directory, before they have an id. */
public record ProfessionalDraft(Nihdi nihdi, ShownText name, String role, boolean suspended) {

    public static Checked<ProfessionalDraft> read(String nihdi, String name, String role, boolean suspended) {
        Fields fields = new Fields();
        Nihdi number = fields.need("/nihdi", nihdi, Nihdi::parse);
        ShownText shownName = fields.need("/name", name, ShownText::name);
        String code = fields.need("/role", role, CodeLists.ROLES::check);
        return fields.sound(() -> new ProfessionalDraft(number, shownName, code, suspended));
    }
}
