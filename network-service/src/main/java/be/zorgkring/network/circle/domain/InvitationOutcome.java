package be.zorgkring.network.circle.domain;

/** What came of presenting a code. */
public sealed interface InvitationOutcome {

    /** The invitation is spent, and this is who comes in. */
    record Taken(Invitation invitation, Party.Carer carer) implements InvitationOutcome {}

    record Refused(CircleRefusal refusal) implements InvitationOutcome {}
}
