package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.InvitationCode;
import be.zorgkring.network.circle.domain.InvitationOutcome;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.Period;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A citizen brings the code they were given, and is a member of the circle from then on. */
@ApplicationScoped
public class AcceptInvitation {

    private final Invitations invitations;
    private final People people;
    private final Circles circles;
    private final CircleChange change;
    private final CircleLog log;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations, People people, Circles circles, CircleChange change, CircleLog log, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.circles = circles;
        this.change = change;
        this.log = log;
        this.clock = clock;
    }

    public Uni<Outcome<Joined, CircleRefusal>> in(Work work, Caller caller, InvitationCode code) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return invitations
                .forChange(work, code)
                .chain(found -> found.isEmpty()
                        ? refused(new CircleRefusal.InvitationUnknown())
                        : switch (found.get().accept(new AccountId(caller.accountId()), now)) {
                            case InvitationOutcome.Refused(CircleRefusal refusal) ->
                                refusedOnRecord(work, caller, found.get().patient(), refusal);
                            case InvitationOutcome.Taken taken -> take(work, caller, taken, now);
                        });
    }

    private Uni<Outcome<Joined, CircleRefusal>> take(
            Work work, Caller caller, InvitationOutcome.Taken taken, Instant now) {
        Invitation invitation = taken.invitation();
        return people.isPerson(work, invitation.patient(), taken.carer().account())
                .chain(own -> {
                    if (own) {
                        work.leavesNoRecord(NoRecord.OWN_ACCOUNT);
                        return refused(new CircleRefusal.OwnCircle());
                    }
                    return circles.forChange(work, invitation.patient())
                            .chain(circle -> circle.isEmpty()
                                    ? refusedOnRecord(
                                            work, caller, invitation.patient(), new CircleRefusal.CircleUnknown())
                                    : join(work, caller, circle.get(), taken, now));
                });
    }

    private Uni<Outcome<Joined, CircleRefusal>> join(
            Work work, Caller caller, Circle circle, InvitationOutcome.Taken taken, Instant now) {
        Member member = new Member(new MemberId(Uuid7.next()), taken.carer(), Member.CARER_ROLE, Period.since(now));
        return change.keep(work, circle.admit(member, now), now).chain(outcome -> switch (outcome) {
            case Outcome.Refused<Circle, CircleRefusal>(CircleRefusal refusal) ->
                refusedOnRecord(work, caller, circle.patient(), refusal);
            case Outcome.Done<Circle, CircleRefusal>(Circle after) ->
                invitations
                        .save(work, taken.invitation())
                        .chain(() -> log.changedByMember(work, caller, circle.patient(), member))
                        .replaceWith(Outcome.done(new Joined(circle.patient(), member.id(), after.version())));
        });
    }

    private Uni<Outcome<Joined, CircleRefusal>> refusedOnRecord(
            Work work, Caller caller, PatientId patient, CircleRefusal refusal) {
        return log.refusedAtTheDoor(work, caller, patient).replaceWith(Outcome.refused(refusal));
    }

    private static Uni<Outcome<Joined, CircleRefusal>> refused(CircleRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
