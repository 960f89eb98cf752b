package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.usecase.OwnerChoice;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a task is given to: {@code person}, or {@code member} with the place in the circle. */
@Schema(requiredProperties = "kind")
record OwnerRequest(
        @Schema(implementation = ChosenOwner.class) String kind,
        @Schema(format = "uuid") String memberId) {

    enum ChosenOwner implements Coded {
        PERSON,
        MEMBER
    }

    Checked<OwnerChoice> read() {
        Fields fields = new Fields();
        ChosenOwner chosen = fields.need("/kind", kind, raw -> Coded.read(ChosenOwner.class, raw));
        if (chosen == ChosenOwner.MEMBER) {
            UUID member = fields.need("/memberId", memberId, Rules::uuid);
            return fields.sound(() -> new OwnerChoice(Optional.of(new MemberId(member))));
        }
        fields.noteIf(chosen != null && memberId != null, "/memberId", Flaw.UNEXPECTED);
        return fields.sound(() -> new OwnerChoice(Optional.empty()));
    }
}
