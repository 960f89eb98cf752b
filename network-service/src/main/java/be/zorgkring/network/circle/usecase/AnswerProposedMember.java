package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.ProposedMember;
import be.zorgkring.network.circle.domain.ProposedMemberId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The person, or who decides for them, says whether somebody whom they had leave comes back. */
@ApplicationScoped
public class AnswerProposedMember {

    private final CircleAccess access;
    private final ProposedMembers proposed;
    private final KeepChange changes;
    private final Clock clock;

    AnswerProposedMember(CircleAccess access, ProposedMembers proposed, KeepChange changes, Clock clock) {
        this.access = access;
        this.proposed = proposed;
        this.changes = changes;
        this.clock = clock;
    }

    public Uni<Outcome<Joined>> accept(Work work, Caller caller, PatientId patient, ProposedMemberId id) {
        Instant now = now();
        return find(work, caller, patient, id, now)
                .chain(outcome -> outcome.chain(found -> {
                    Member member = found.proposal().member(new MemberId(Uuid7.next()), now);
                    return changes.keep(work, found.circle().admit(member, now), now)
                            .chain(kept -> kept.chain(circle -> proposed.drop(
                                            work,
                                            circle.id(),
                                            found.proposal().party().id())
                                    .replaceWith(Outcome.done(new Joined(patient, member.id(), circle.version())))));
                }));
    }

    public Uni<Outcome<Void>> decline(Work work, Caller caller, PatientId patient, ProposedMemberId id) {
        Instant now = now();
        return find(work, caller, patient, id, now)
                .chain(outcome ->
                        outcome.chain(found -> proposed.decline(work, id, now).map(Outcome::done)));
    }

    private record Found(Circle circle, ProposedMember proposal) {}

    private Uni<Outcome<Found>> find(Work work, Caller caller, PatientId patient, ProposedMemberId id, Instant now) {
        return access.openToCompose(work, caller, patient)
                .chain(open -> open.chain(circle -> proposed.forChange(work, circle.id(), id, now)
                        .map(found -> Outcome.found(found, CircleRefusal.PROPOSED_MEMBER_UNKNOWN)
                                .map(proposal -> new Found(circle, proposal)))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
