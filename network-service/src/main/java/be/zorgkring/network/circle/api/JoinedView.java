package be.zorgkring.network.circle.api;

import be.zorgkring.network.circle.usecase.Joined;
import java.util.UUID;

/** A membership just begun. */
public record JoinedView(UUID patientId, UUID memberId) implements AddedView {

    static JoinedView of(Joined joined) {
        return new JoinedView(joined.patient().value(), joined.member().value());
    }

    static String address(Joined joined) {
        return "/api/circles/" + joined.patient().value() + "/members/"
                + joined.member().value();
    }
}
