package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Ending;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongPredicate;

/** The person, or who decides for them, ends somebody's membership; from the commit on that member is refused. */
@ApplicationScoped
public class RemoveMember {

    private final CircleGate gate;
    private final Standings standings;
    private final LeaveCircle leaveCircle;
    private final Circles circles;
    private final CircleChange change;
    private final Clock clock;

    RemoveMember(
            CircleGate gate,
            Standings standings,
            LeaveCircle leaveCircle,
            Circles circles,
            CircleChange change,
            Clock clock) {
        this.gate = gate;
        this.standings = standings;
        this.leaveCircle = leaveCircle;
        this.circles = circles;
        this.change = change;
        this.clock = clock;
    }

    /**
     * Ends the membership when the caller is the person or decides for them; a member's wish about their own membership is to leave.
     *
     * @param current whether a version is the one that the caller's wish rests on
     */
    public Uni<Outcome<Circle, CircleRefusal>> in(
            Work work, Caller caller, PatientId patient, MemberId member, LongPredicate current) {
        return circles.forChange(work, patient).chain(found -> {
            if (found.isEmpty()) {
                return gate.toChange(work, caller, patient)
                        .chain(refusal -> refused(refusal.orElse(new CircleRefusal.CircleUnknown())));
            }
            Circle circle = found.get();
            return standings.of(work, caller, circle).chain(standing -> {
                Optional<Member> own =
                        standing.place().filter(place -> place.id().equals(member));
                if (own.isPresent()) {
                    return leaveCircle.in(work, caller, circle, own.get(), current);
                }
                return gate.toCommand(work, caller, circle, standing)
                        .chain(refusal ->
                                refusal.isPresent() ? refused(refusal.get()) : remove(work, circle, member, current));
            });
        });
    }

    private Uni<Outcome<Circle, CircleRefusal>> remove(
            Work work, Circle circle, MemberId member, LongPredicate current) {
        if (!current.test(circle.version())) {
            return refused(new CircleRefusal.ChangedMeanwhile());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return change.keep(work, circle.remove(member, Ending.BY_THE_PERSON, now), now);
    }

    private static Uni<Outcome<Circle, CircleRefusal>> refused(CircleRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
