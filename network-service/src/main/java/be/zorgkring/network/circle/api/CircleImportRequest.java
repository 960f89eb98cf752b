package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.vocabulary.CodeList;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.Period;
import be.zorgkring.network.circle.usecase.ImportedCircle;
import be.zorgkring.network.circle.usecase.ImportedCircle.ImportedMember;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.vocabulary.domain.CodeLists;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Circles to take over. */
@Schema(requiredProperties = "items")
public record CircleImportRequest(
        @Schema(minItems = 1, maxItems = Item.MOST) List<CircleItem> items) {

    @Schema(requiredProperties = {"reference", "patientId", "members"})
    public record CircleItem(
            @Schema(maxLength = Item.LONGEST_REFERENCE) String reference,
            UUID patientId,
            @Schema(maxItems = Circle.MOST_MEMBERS) List<MemberItem> members) {

        private Item<ImportedCircle> read() {
            Fields fields = new Fields();
            fields.need("/patientId", patientId);
            fields.need("/members", members);
            List<ImportedMember> read = fields.each("/members", members, 0, Circle.MOST_MEMBERS, MemberItem::read);
            return Item.read(reference, fields.sound(() -> new ImportedCircle(new PatientId(patientId), read)));
        }
    }

    /**
     * Somebody in it: a professional by {@code nihdi}, or a carer by {@code carerLabel} and {@code relationship}.
     *
     * @param role code of CD-HCPARTY; relationship is one of cd-contact-person
     */
    @Schema(requiredProperties = "from")
    public record MemberItem(
            @Schema(maxLength = Nihdi.LONGEST_INPUT) String nihdi,
            @Schema(maxLength = CodeList.LONGEST_CODE) String role,
            @Schema(maxLength = ShownText.LONGEST_LABEL) String carerLabel,
            @Schema(maxLength = CodeList.LONGEST_CODE) String relationship,
            Instant from,
            Instant until) {

        private Checked<ImportedMember> read() {
            Fields fields = new Fields();
            fields.need("/from", from);
            Period period = new Period(from, until);
            fields.noteIf(from != null && !period.fits(), "/until", Flaw.PERIOD);
            if (carerLabel == null) {
                fields.noteIf(relationship != null, "/relationship", Flaw.UNEXPECTED);
                Nihdi number = fields.need("/nihdi", nihdi, Nihdi::parse);
                String code = fields.maybe("/role", role, CodeLists.ROLES::check);
                return fields.sound(() -> new ImportedMember.Known(number, code, period));
            }
            fields.noteIf(nihdi != null, "/nihdi", Flaw.UNEXPECTED);
            fields.noteIf(role != null, "/role", Flaw.UNEXPECTED);
            ShownText label = fields.need("/carerLabel", carerLabel, ShownText::label);
            String code = fields.need("/relationship", relationship, CodeLists.RELATIONSHIPS::check);
            return fields.sound(() -> new ImportedMember.Carer(new Party.Carer(null, label, code), period));
        }
    }

    Checked<List<Item<ImportedCircle>>> read() {
        return Item.readAll(items, CircleItem::read);
    }
}
