package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
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

/** The person, or who decides for them, asks somebody close to them into the circle, by a code that they hand over themselves. */
@ApplicationScoped
public class InviteCarer {

    private final CircleAccess access;
    private final Invitations invitations;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InviteCarer(CircleAccess access, Invitations invitations, Clock clock) {
        this.access = access;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @param label what the person calls the carer; relationship is a code of cd-contact-person */
    public record Wish(ShownText label, String relationship) {}

    /** The invitation with its code, which is nowhere else. */
    public record Invited(Invitation invitation, InvitationCode code) {}

    public Uni<Outcome<Invited>> invite(Work work, Caller caller, PatientId patient, Wish wish) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return access.openToCompose(work, caller, patient)
                .chain(open -> open.chain(circle -> invitations
                        .openOf(work, patient, now)
                        .chain(given -> given.size() >= Invitation.MOST_OPEN
                                ? Outcome.soonRefused(CircleRefusal.TOO_MANY_INVITATIONS)
                                : invite(work, patient, wish, now))));
    }

    private Uni<Outcome<Invited>> invite(Work work, PatientId patient, Wish wish, Instant now) {
        InvitationCode code = InvitationCode.draw(random);
        Invitation invitation =
                Invitation.open(new InvitationId(Uuid7.next()), patient, wish.label(), wish.relationship(), code, now);
        return invitations.add(work, invitation).replaceWith(Outcome.done(new Invited(invitation, code)));
    }
}
