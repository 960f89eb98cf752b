package be.zorgkring.network.circle.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.Duration;
import java.time.Instant;

/** The person's word to somebody close to them: whoever brings its code in time becomes a member, once. */
public record Invitation(
        InvitationId id,
        PatientId patient,
        ShownText label,
        String relationship,
        String codeHash,
        Instant expiresAt,
        State state) {

    public static final Duration VALID_FOR = Duration.ofDays(7);

    /** One person does not need more at a time. */
    public static final int MOST_OPEN = 20;

    /** Where it stands; being too late is a matter of the clock, not of state. */
    public sealed interface State {
        record Open() implements State {}

        record Accepted(AccountId by, Instant at) implements State {}
    }

    public static Invitation open(
            InvitationId id,
            PatientId patient,
            ShownText label,
            String relationship,
            InvitationCode code,
            Instant now) {
        return new Invitation(id, patient, label, relationship, code.hash(), now.plus(VALID_FOR), new State.Open());
    }

    /** The invitation as it is once spent, and who comes in by it. */
    public record Taken(Invitation invitation, Party.Carer carer) {}

    public Outcome<Taken> accept(AccountId account, Instant now) {
        return switch (state) {
            case State.Accepted accepted -> Outcome.refused(CircleRefusal.INVITATION_USED);
            case State.Open open when !now.isBefore(expiresAt) -> Outcome.refused(CircleRefusal.INVITATION_EXPIRED);
            case State.Open open ->
                Outcome.done(new Taken(
                        new Invitation(
                                id,
                                patient,
                                label,
                                relationship,
                                codeHash,
                                expiresAt,
                                new State.Accepted(account, now)),
                        new Party.Carer(account, label, relationship)));
        };
    }
}
