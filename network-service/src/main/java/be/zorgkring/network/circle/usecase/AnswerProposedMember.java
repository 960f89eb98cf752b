package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
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

    private final CircleGate gate;
    private final Circles circles;
    private final ProposedMembers proposed;
    private final CircleChange change;
    private final Clock clock;

    AnswerProposedMember(CircleGate gate, Circles circles, ProposedMembers proposed, CircleChange change, Clock clock) {
        this.gate = gate;
        this.circles = circles;
        this.proposed = proposed;
        this.change = change;
        this.clock = clock;
    }

    public Uni<Outcome<Joined, CircleRefusal>> accept(
            Work work, Caller caller, PatientId patient, ProposedMemberId id) {
        Instant now = now();
        return found(work, caller, patient, id, now).chain(outcome -> switch (outcome) {
            case Outcome.Refused<Found, CircleRefusal>(CircleRefusal refusal) -> refused(refusal);
            case Outcome.Done<Found, CircleRefusal>(Found found) -> {
                Member member = found.proposal().member(new MemberId(Uuid7.next()), now);
                yield change.keep(work, found.circle().admit(member, now), now).chain(kept -> switch (kept) {
                    case Outcome.Refused<Circle, CircleRefusal>(CircleRefusal refusal) -> refused(refusal);
                    case Outcome.Done<Circle, CircleRefusal>(Circle after) ->
                        proposed.drop(work, after.id(), found.proposal().party().id())
                                .replaceWith(Outcome.<Joined, CircleRefusal>done(
                                        new Joined(patient, member.id(), after.version())));
                });
            }
        });
    }

    public Uni<Outcome<Void, CircleRefusal>> decline(Work work, Caller caller, PatientId patient, ProposedMemberId id) {
        Instant now = now();
        return found(work, caller, patient, id, now).chain(outcome -> switch (outcome) {
            case Outcome.Refused<Found, CircleRefusal>(CircleRefusal refusal) -> refused(refusal);
            case Outcome.Done<Found, CircleRefusal> found ->
                proposed.decline(work, id, now).map(Outcome::<Void, CircleRefusal>done);
        });
    }

    private record Found(Circle circle, ProposedMember proposal) {}

    private Uni<Outcome<Found, CircleRefusal>> found(
            Work work, Caller caller, PatientId patient, ProposedMemberId id, Instant now) {
        return circles.forChange(work, patient).chain(circle -> {
            if (circle.isEmpty()) {
                return gate.toChange(work, caller, patient)
                        .chain(refusal -> refused(refusal.orElse(new CircleRefusal.CircleUnknown())));
            }
            return gate.toCommand(work, caller, circle.get())
                    .chain(refusal -> refusal.isPresent()
                            ? refused(refusal.get())
                            : proposed.forChange(work, circle.get().id(), id, now)
                                    .map(proposal -> proposal.<Outcome<Found, CircleRefusal>>map(
                                                    found -> Outcome.done(new Found(circle.get(), found)))
                                            .orElseGet(() -> Outcome.refused(new CircleRefusal.ProposalUnknown()))));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> Uni<Outcome<T, CircleRefusal>> refused(CircleRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
