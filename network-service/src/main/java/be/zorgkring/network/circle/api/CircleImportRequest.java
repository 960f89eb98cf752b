package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.bulk.api.ImportView;
import be.zorgkring.network.bulk.usecase.Item;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.Period;
import be.zorgkring.network.circle.usecase.ImportedCircle;
import be.zorgkring.network.circle.usecase.ImportedCircle.ImportedMember;
import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.vocabulary.CodeLists;
import be.zorgkring.network.vocabulary.domain.ShownText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Circles to take over. */
public record CircleImportRequest(
        @NotNull @Size(min = 1, max = ImportView.MOST_ITEMS) List<@NotNull @Valid CircleItem> items) {

    public record CircleItem(
            String reference,
            UUID patientId,
            @NotNull @Size(max = Circle.MOST_MEMBERS) List<@NotNull MemberItem> members) {

        Item<ImportedCircle> item(CodeLists codes) {
            Fields fields = new Fields();
            fields.need("/patientId", patientId);
            List<ImportedMember> read =
                    fields.each("/members", members, 0, Circle.MOST_MEMBERS, member -> member.member(codes));
            return new Item<>(reference, fields.sound(() -> new ImportedCircle(new PatientId(patientId), read)));
        }
    }

    /** Somebody in it: a professional by {@code nihdi}, or a carer by {@code carerLabel} and {@code relationship}. */
    public record MemberItem(
            String nihdi, String role, String carerLabel, String relationship, Instant from, Instant until) {

        Checked<ImportedMember> member(CodeLists codes) {
            Fields fields = new Fields();
            fields.need("/from", from);
            Period period = new Period(from, until);
            fields.noteIf(from != null && !period.fits(), "/until", Flaw.PERIOD);
            if (carerLabel == null) {
                fields.noteIf(relationship != null, "/relationship", Flaw.UNEXPECTED);
                Nihdi number = fields.need("/nihdi", nihdi, Nihdi::parse);
                String code = fields.maybe("/role", role, codes.roles()::check);
                return fields.sound(() -> new ImportedMember.Known(number, code, period));
            }
            fields.noteIf(nihdi != null, "/nihdi", Flaw.UNEXPECTED);
            fields.noteIf(role != null, "/role", Flaw.UNEXPECTED);
            ShownText label = fields.need("/carerLabel", carerLabel, ShownText::label);
            String code = fields.need("/relationship", relationship, codes.relationships()::check);
            return fields.sound(() -> new ImportedMember.Carer(new Party.Carer(null, label, code), period));
        }
    }
}
