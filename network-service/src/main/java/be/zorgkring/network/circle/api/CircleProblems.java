package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.circle.domain.CircleRefusal;

/** Each refusal about a circle as a problem. */
final class CircleProblems {

    private CircleProblems() {}

    static Problem of(CircleRefusal refusal) {
        return switch (refusal) {
            case CircleRefusal.CircleUnknown unknown -> Problem.of(404, "not-found");
            case CircleRefusal.MemberUnknown unknown -> Problem.of(404, "not-found");
            case CircleRefusal.ProposalUnknown unknown -> Problem.of(404, "not-found");
            case CircleRefusal.AlreadyMember already ->
                Problem.of(409, "already-member", new Flaw("/nihdi", "member.already"));
            case CircleRefusal.CircleFull full -> Problem.of(409, "circle-full");
            case CircleRefusal.PeriodDoesNotFit period ->
                Problem.of(422, "period-does-not-fit", new Flaw("/until", Flaw.PERIOD));
            case CircleRefusal.ProfessionalUnknown unknown ->
                Problem.of(422, "professional-unknown", new Flaw("/nihdi", "professional.unknown"));
            case CircleRefusal.ProfessionalSuspended suspended ->
                Problem.of(422, "professional-suspended", new Flaw("/nihdi", "professional.suspended"));
            case CircleRefusal.NoAccess none ->
                none.stale() ? Problem.of(503, "access-state-stale") : Problem.of(403, "access-refused");
            case CircleRefusal.TooManyRecords many -> Problem.of(429, "too-many-records");
            case CircleRefusal.InvitationUnknown unknown ->
                Problem.of(404, "invitation-unknown", new Flaw("/code", "invitation.unknown"));
            case CircleRefusal.InvitationExpired expired ->
                Problem.of(410, "invitation-expired", new Flaw("/code", "invitation.expired"));
            case CircleRefusal.InvitationUsed used ->
                Problem.of(409, "invitation-used", new Flaw("/code", "invitation.used"));
            case CircleRefusal.OwnCircle own ->
                Problem.of(409, "own-circle", new Flaw("/code", "invitation.own-circle"));
            case CircleRefusal.TooManyInvitations many -> Problem.of(409, "too-many-invitations");
            case CircleRefusal.ChangedMeanwhile changed ->
                Problem.of(412, "changed-meanwhile", new Flaw("If-Match", "header.stale"));
        };
    }
}
