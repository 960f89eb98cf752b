package be.zorgkring.network.circle.messaging;

import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.Party;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Data of {@code be.zorgkring.network.circle-changed.v1}: ids and roles, never what the person calls a carer. */
record CircleChanged(UUID patientId, UUID circleId, long version, List<MemberData> members) {

    static final String TYPE = "be.zorgkring.network.circle-changed.v1";

    record MemberData(
            UUID memberId,
            String kind,
            UUID professionalId,
            UUID accountId,
            UUID organisationId,
            String role,
            Instant from,
            Instant until) {}

    static CircleChanged of(Circle circle) {
        return new CircleChanged(
                circle.patient().value(),
                circle.id().value(),
                circle.version(),
                circle.members().stream().map(CircleChanged::member).toList());
    }

    private static MemberData member(Member member) {
        UUID id = member.id().value();
        Instant from = member.period().from();
        Instant until = member.period().until();
        return switch (member.party()) {
            case Party.Professional professional -> {
                UUID organisation = professional.organisation() == null
                        ? null
                        : professional.organisation().value();
                yield new MemberData(
                        id, "professional", professional.id().value(), null, organisation, member.role(), from, until);
            }
            case Party.Carer carer -> {
                UUID account = carer.account() == null ? null : carer.account().value();
                yield new MemberData(id, "carer", null, account, null, member.role(), from, until);
            }
        };
    }
}
