package be.zorgkring.network.directory.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.network.vocabulary.domain.CodeList;
import be.zorgkring.network.vocabulary.domain.ShownText;

/** A professional as sent to the directory, before they have an id. */
public record ProfessionalDraft(Nihdi nihdi, ShownText name, String role, boolean suspended) {

    /** @param roles codes of persons who may stand in the directory */
    public static Checked<ProfessionalDraft> read(
            String nihdi, String name, String role, boolean suspended, CodeList roles) {
        Fields fields = new Fields();
        Nihdi number = fields.need("/nihdi", nihdi, Nihdi::parse);
        ShownText shownName = fields.need("/name", name, ShownText::name);
        String code = fields.need("/role", role, roles::check);
        return fields.sound(() -> new ProfessionalDraft(number, shownName, code, suspended));
    }
}
