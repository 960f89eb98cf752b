package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.circle.domain.Circle;
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

/** The person, or who decides for them, ends somebody's membership; from the commit on that member is refused. */
@ApplicationScoped
public class RemoveMember {

    private final CircleAccess access;
    private final Standings standings;
    private final LeaveCircle leaveCircle;
    private final Circles circles;
    private final KeepChange changes;
    private final Clock clock;

    RemoveMember(
            CircleAccess access,
            Standings standings,
            LeaveCircle leaveCircle,
            Circles circles,
            KeepChange changes,
            Clock clock) {
        this.access = access;
        this.standings = standings;
        this.leaveCircle = leaveCircle;
        this.circles = circles;
        this.changes = changes;
        this.clock = clock;
    }

    /** Ends the membership when the caller is the person or decides for them; a member's wish about their own membership is to leave. */
    public Uni<Outcome<Circle>> remove(
            Work work, Caller caller, PatientId patient, MemberId member, ExpectedVersion expected) {
        return circles.forChange(work, patient)
                .chain(found -> found.isEmpty()
                        ? access.refuseUnknown(work, caller, patient)
                        : standings
                                .find(work, caller, found.get())
                                .chain(standing -> remove(work, caller, found.get(), standing, member, expected)));
    }

    private Uni<Outcome<Circle>> remove(
            Work work, Caller caller, Circle circle, Standing standing, MemberId member, ExpectedVersion expected) {
        Optional<Member> own = standing.place().filter(place -> place.id().equals(member));
        if (own.isPresent()) {
            return leaveCircle.leave(work, caller, circle, own.get(), expected);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return access.decideToCompose(work, caller, circle, standing)
                .map(open -> open.then(mine -> expected.check(mine.version(), mine))
                        .then(current -> current.remove(member, Ending.BY_THE_PERSON, now)))
                .chain(change -> changes.keep(work, change, now));
    }
}
