package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The circle as those in it see it. */
@ApplicationScoped
public class ShowCircle {

    private final CircleGate gate;
    private final Circles circles;
    private final Invitations invitations;
    private final ProposedMembers proposed;
    private final Clock clock;

    ShowCircle(CircleGate gate, Circles circles, Invitations invitations, ProposedMembers proposed, Clock clock) {
        this.gate = gate;
        this.circles = circles;
        this.invitations = invitations;
        this.proposed = proposed;
        this.clock = clock;
    }

    /**
     * A circle with what the reader may know of it.
     *
     * @param reader the reader's own membership, or null for the person
     * @param invitations that can still be accepted; the person alone sees them
     * @param proposed who waits for the person's yes; the person sees them, and a member whom they proposed
     */
    public record Shown(
            Circles.Listing listing,
            MemberId reader,
            List<Invitation> invitations,
            List<ProposedMembers.Listed> proposed) {
        public Shown {
            proposed = List.copyOf(proposed);
            invitations = List.copyOf(invitations);
        }
    }

    public Uni<Outcome<Shown, CircleRefusal>> in(Work work, Caller caller, PatientId patient) {
        Instant now = clock.instant();
        return gate.decide(work, caller, patient, Operation.READ).chain(decision -> switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(CircleGate.refusal(refused)));
            case Decision.Allowed allowed -> show(work, patient, allowed, now);
        });
    }

    private Uni<Outcome<Shown, CircleRefusal>> show(
            Work work, PatientId patient, Decision.Allowed allowed, Instant now) {
        return circles.show(work, patient, now).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(Outcome.refused(new CircleRefusal.CircleUnknown()));
            }
            MemberId reader = allowed.memberId() == null ? null : new MemberId(allowed.memberId());
            Uni<List<Invitation>> open = allowed.ground().isOwn()
                    ? invitations.openOf(work, patient, now)
                    : Uni.createFrom().item(List.of());
            return open.chain(invited -> proposed.openOf(work, patient, now)
                    .map(waiting -> Outcome.done(new Shown(
                            found.get(),
                            reader,
                            invited,
                            waiting.stream()
                                    .filter(each -> allowed.ground().isOwn() || isBy(allowed, each))
                                    .toList()))));
        });
    }

    private static boolean isBy(Decision.Allowed reader, ProposedMembers.Listed waiting) {
        return waiting.proposal().by() != null
                && waiting.proposal().by().value().equals(reader.professionalId());
    }

    public Uni<Circles.Counts> count(Work work) {
        work.leavesNoRecord(NoRecord.COUNT);
        return circles.count(work);
    }
}
