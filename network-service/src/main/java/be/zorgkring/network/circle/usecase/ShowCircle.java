package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision.Allowed;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
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

    private final CircleAccess access;
    private final Circles circles;
    private final Invitations invitations;
    private final ProposedMembers proposed;
    private final Clock clock;

    ShowCircle(CircleAccess access, Circles circles, Invitations invitations, ProposedMembers proposed, Clock clock) {
        this.access = access;
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

    public Uni<Outcome<Shown>> show(Work work, Caller caller, PatientId patient) {
        Instant now = clock.instant();
        return access.decide(work, caller, patient, Operation.READ)
                .chain(decision -> decision.chain(allowed -> circles.show(work, patient, now)
                        .map(found -> Outcome.found(found, CircleRefusal.CIRCLE_UNKNOWN))
                        .chain(found -> found.chain(listing -> show(work, listing, allowed, now)))));
    }

    private Uni<Outcome<Shown>> show(Work work, Circles.Listing listing, Allowed reader, Instant now) {
        PatientId patient = listing.circle().patient();
        MemberId place = reader.memberId() == null ? null : new MemberId(reader.memberId());
        Uni<List<Invitation>> open = reader.ground().isOwn()
                ? invitations.openOf(work, patient, now)
                : Uni.createFrom().item(List.of());
        return open.chain(invited -> proposed.openOf(work, patient, now).map(waiting -> {
            List<ProposedMembers.Listed> shown = waiting.stream()
                    .filter(each -> reader.ground().isOwn() || isBy(reader, each))
                    .toList();
            return Outcome.done(new Shown(listing, place, invited, shown));
        }));
    }

    private static boolean isBy(Allowed reader, ProposedMembers.Listed waiting) {
        return waiting.proposal().by() != null
                && waiting.proposal().by().value().equals(reader.professionalId());
    }

    public Uni<Circles.Counts> count(Work work) {
        work.leavesNoRecord(NoRecord.COUNT);
        return circles.count(work);
    }
}
