package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.InvitationCode;
import be.zorgkring.network.circle.domain.InvitationId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.vocabulary.domain.ShownText;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The person, or who decides for them, asks somebody close to them into the circle, by a code that they hand over themselves. */
@ApplicationScoped
public class InviteCarer {

    private final CircleGate gate;
    private final Circles circles;
    private final Invitations invitations;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InviteCarer(CircleGate gate, Circles circles, Invitations invitations, Clock clock) {
        this.gate = gate;
        this.circles = circles;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @param label what the person calls the carer; relationship is a code of cd-contact-person */
    public record Wish(ShownText label, String relationship) {}

    /** The invitation with its code, which is nowhere else. */
    public record Invited(Invitation invitation, InvitationCode code) {}

    public Uni<Outcome<Invited, CircleRefusal>> in(Work work, Caller caller, PatientId patient, Wish wish) {
        return circles.forChange(work, patient)
                .chain(circle -> circle.isEmpty()
                        ? gate.toChange(work, caller, patient)
                                .map(refusal -> Outcome.refused(refusal.orElse(new CircleRefusal.CircleUnknown())))
                        : gate.toCommand(work, caller, circle.get())
                                .chain(refusal -> invite(work, patient, wish, refusal)));
    }

    private Uni<Outcome<Invited, CircleRefusal>> invite(
            Work work, PatientId patient, Wish wish, Optional<CircleRefusal> refusal) {
        if (refusal.isPresent()) {
            return Uni.createFrom().item(Outcome.refused(refusal.get()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return invitations.openOf(work, patient, now).chain(open -> {
            if (open.size() >= Invitation.MOST_OPEN) {
                return Uni.createFrom().item(Outcome.refused(new CircleRefusal.TooManyInvitations()));
            }
            InvitationCode code = InvitationCode.draw(random);
            Invitation invitation = Invitation.open(
                    new InvitationId(Uuid7.next()), patient, wish.label(), wish.relationship(), code, now);
            return invitations.add(work, invitation).replaceWith(Outcome.done(new Invited(invitation, code)));
        });
    }
}
