package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleRefusal;
import be.zorgkring.network.circle.domain.Ending;
import be.zorgkring.network.circle.domain.Member;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongPredicate;

/** A member goes. Nobody needs access to the person's data for that, so the access rule is not asked. */
@ApplicationScoped
class LeaveCircle {

    private final CircleChange change;
    private final CircleLog log;
    private final Clock clock;

    LeaveCircle(CircleChange change, CircleLog log, Clock clock) {
        this.change = change;
        this.log = log;
        this.clock = clock;
    }

    Uni<Outcome<Circle, CircleRefusal>> in(
            Work work, Caller caller, Circle circle, Member member, LongPredicate current) {
        if (!current.test(circle.version())) {
            return Uni.createFrom().item(Outcome.refused(new CircleRefusal.ChangedMeanwhile()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return log.changedByMember(work, caller, circle.patient(), member)
                .chain(() -> change.keep(work, circle.remove(member.id(), Ending.BY_THE_MEMBER, now), now));
    }
}
