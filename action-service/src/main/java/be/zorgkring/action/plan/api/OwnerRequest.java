package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.usecase.OwnerChoice;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whom a task is given to: {@code person}, or {@code member} with the place in the circle. */
record OwnerRequest(String kind, String memberId) {

    private static final Set<String> KINDS = Set.of("person", "member");

    Checked<OwnerChoice> read() {
        Fields fields = new Fields();
        String known = fields.need("/kind", kind, raw -> Checked.unless(!KINDS.contains(raw), Flaw.UNKNOWN_CODE, raw));
        if ("member".equals(known)) {
            UUID member = fields.need("/memberId", memberId, Rules::uuid);
            return fields.sound(() -> new OwnerChoice(Optional.of(new MemberId(member))));
        }
        fields.noteIf(known != null && memberId != null, "/memberId", Flaw.UNEXPECTED);
        return fields.sound(() -> new OwnerChoice(Optional.empty()));
    }
}
