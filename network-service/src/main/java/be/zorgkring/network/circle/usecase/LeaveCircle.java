package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.Ending;
import be.zorgkring.network.circle.domain.Member;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A member goes. Nobody needs access to the person's data for that, so the access rule is not asked. */
@ApplicationScoped
class LeaveCircle {

    private final KeepChange changes;
    private final CircleRecords records;
    private final Clock clock;

    LeaveCircle(KeepChange changes, CircleRecords records, Clock clock) {
        this.changes = changes;
        this.records = records;
        this.clock = clock;
    }

    Uni<Outcome<Circle>> leave(Work work, Caller caller, Circle circle, Member member, ExpectedVersion expected) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return expected.check(circle.version(), circle)
                .chain(current -> records.writeChange(work, caller, current.patient(), member)
                        .chain(() -> changes.keep(work, current.remove(member.id(), Ending.BY_THE_MEMBER, now), now)));
    }
}
