package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.Invitation.Taken;
import be.zorgkring.network.circle.domain.InvitationCode;
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
    private final KeepChange changes;
    private final CircleRecords records;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations,
            People people,
            Circles circles,
            KeepChange changes,
            CircleRecords records,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.circles = circles;
        this.changes = changes;
        this.records = records;
        this.clock = clock;
    }

    public Uni<Outcome<Joined>> accept(Work work, Caller caller, InvitationCode code) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return invitations
                .forChange(work, code)
                .chain(found -> found.isEmpty()
                        ? Outcome.soonRefused(CircleRefusal.INVITATION_UNKNOWN)
                        : accept(work, caller, found.get(), now));
    }

    private Uni<Outcome<Joined>> accept(Work work, Caller caller, Invitation invitation, Instant now) {
        return switch (invitation.accept(new AccountId(caller.accountId()), now)) {
            case Outcome.Refused<Taken>(Refusal refusal) -> refuse(work, caller, invitation.patient(), refusal);
            case Outcome.Done<Taken>(Taken taken) -> take(work, caller, taken, now);
        };
    }

    private Uni<Outcome<Joined>> take(Work work, Caller caller, Taken taken, Instant now) {
        PatientId patient = taken.invitation().patient();
        return people.isPerson(work, patient, taken.carer().account()).chain(own -> {
            if (own) {
                work.leavesNoRecord(NoRecord.OWN_ACCOUNT);
                return Outcome.soonRefused(CircleRefusal.OWN_CIRCLE);
            }
            return circles.forChange(work, patient)
                    .chain(circle -> circle.isEmpty()
                            ? refuse(work, caller, patient, CircleRefusal.CIRCLE_UNKNOWN)
                            : join(work, caller, circle.get(), taken, now));
        });
    }

    private Uni<Outcome<Joined>> join(Work work, Caller caller, Circle circle, Taken taken, Instant now) {
        Member member = new Member(new MemberId(Uuid7.next()), taken.carer(), Member.CARER_ROLE, Period.since(now));
        return changes.keep(work, circle.admit(member, now), now).chain(outcome -> switch (outcome) {
            case Outcome.Refused<Circle>(Refusal refusal) -> refuse(work, caller, circle.patient(), refusal);
            case Outcome.Done<Circle>(Circle after) ->
                invitations
                        .save(work, taken.invitation())
                        .chain(() -> records.writeChange(work, caller, circle.patient(), member))
                        .replaceWith(Outcome.done(new Joined(circle.patient(), member.id(), after.version())));
        });
    }

    private Uni<Outcome<Joined>> refuse(Work work, Caller caller, PatientId patient, Refusal refusal) {
        return records.writeRefusal(work, caller, patient).replaceWith(Outcome.refused(refusal));
    }
}
