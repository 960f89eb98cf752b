package be.zorgkring.network.circle.domain;

/** Why something about a circle was not done. */
public sealed interface CircleRefusal extends CircleOutcome {

    record CircleUnknown() implements CircleRefusal {}

    record MemberUnknown() implements CircleRefusal {}

    record AlreadyMember(MemberId member) implements CircleRefusal {}

    record CircleFull() implements CircleRefusal {}

    /** The membership would end before it begins, or be over already. */
    record PeriodDoesNotFit() implements CircleRefusal {}

    /** No professional with this number stands in the directory. */
    record ProfessionalUnknown() implements CircleRefusal {}

    record ProfessionalSuspended() implements CircleRefusal {}

    /** The access rule said no. {@code stale} when it may not judge now, because what it knows is too old. */
    record NoAccess(boolean stale) implements CircleRefusal {}

    /** The caller asked for more people's records than care needs. */
    record TooManyRecords() implements CircleRefusal {}

    /** None that waits for an answer. */
    record ProposalUnknown() implements CircleRefusal {}

    record InvitationUnknown() implements CircleRefusal {}

    record InvitationExpired() implements CircleRefusal {}

    record InvitationUsed() implements CircleRefusal {}

    /** People are the centre of their circle, not a member of it. */
    record OwnCircle() implements CircleRefusal {}

    record TooManyInvitations() implements CircleRefusal {}

    /** Someone changed the circle since the caller read it. */
    record ChangedMeanwhile() implements CircleRefusal {}
}
