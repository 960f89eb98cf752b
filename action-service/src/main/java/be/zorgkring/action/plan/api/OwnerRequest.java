package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.Faults;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.usecase.OwnerChoice;
import java.util.Optional;

/** Whom a task is given to: {@code person}, or {@code member} with the place in the circle. */
record OwnerRequest(String kind, String memberId) {

    static Optional<OwnerChoice> need(Faults faults, OwnerRequest owner) {
        if (owner == null) {
            faults.add("owner", Faults.REQUIRED);
            return Optional.empty();
        }
        Faults inside = faults.in("owner");
        return inside.need("kind", owner.kind(), OwnerRequest::known).flatMap(kind -> owner.choice(inside, kind));
    }

    private Optional<OwnerChoice> choice(Faults faults, String kind) {
        if (kind.equals("member")) {
            return faults.need("memberId", memberId, Faults::uuid)
                    .map(id -> new OwnerChoice(Optional.of(new MemberId(id))));
        }
        if (memberId != null) {
            faults.add("memberId", "field.ambiguous");
        }
        return Optional.of(new OwnerChoice(Optional.empty()));
    }

    private static Optional<String> known(String kind) {
        return kind.equals("person") || kind.equals("member") ? Optional.of(kind) : Optional.empty();
    }
}
