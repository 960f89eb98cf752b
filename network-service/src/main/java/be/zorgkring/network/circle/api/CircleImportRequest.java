package be.zorgkring.network.circle.api;

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
import be.zorgkring.network.vocabulary.domain.Checked;
import be.zorgkring.network.vocabulary.domain.Findings;
import be.zorgkring.network.vocabulary.domain.ShownText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
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
            Findings findings = new Findings();
            findings.required("patientId", patientId);
            List<ImportedMember> read = new ArrayList<>();
            for (int at = 0; at < members.size(); at++) {
                read.add(findings.take("members/" + at, members.get(at).member(codes)));
            }
            return new Item<>(reference, findings.or(() -> new ImportedCircle(new PatientId(patientId), read)));
        }
    }

    /** Somebody in it: a professional by {@code nihdi}, or a carer by {@code carerLabel} and {@code relationship}. */
    public record MemberItem(
            String nihdi, String role, String carerLabel, String relationship, Instant from, Instant until) {

        Checked<ImportedMember> member(CodeLists codes) {
            Findings findings = new Findings();
            findings.required("from", from);
            Period period = new Period(from, until);
            findings.noteIf(from != null && !period.fits(), "until", "field.period");
            if (carerLabel == null) {
                findings.noteIf(relationship != null, "relationship", "field.unexpected");
                Nihdi number = findings.take("nihdi", Nihdi.parse(nihdi));
                String code = role == null
                        ? null
                        : findings.take("role", codes.roles().check(role));
                return findings.or(() -> new ImportedMember.Known(number, code, period));
            }
            findings.noteIf(nihdi != null, "nihdi", "field.unexpected");
            findings.noteIf(role != null, "role", "field.unexpected");
            ShownText label = findings.take("carerLabel", ShownText.parse(carerLabel, ShownText.LABEL_LENGTH));
            String code = findings.take("relationship", codes.relationships().check(relationship));
            return findings.or(() -> new ImportedMember.Carer(new Party.Carer(null, label, code), period));
        }
    }
}
