package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.domain.Rotation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** An operator orders that every number comes under the present keys, and sees how far that is; no number is shown. */
@ApplicationScoped
public class RotateInszKeys {

    private final InszRotations rotations;
    private final Clock clock;

    RotateInszKeys(InszRotations rotations, Clock clock) {
        this.rotations = rotations;
        this.clock = clock;
    }

    /** An order that is open already is the answer to a second one. */
    public Uni<Rotation> order(Work work, Caller caller) {
        work.leavesNoRecord(NoRecord.UPKEEP);
        return rotations.open(work, new Rotation(Uuid7.next(), clock.instant(), caller.accountId(), Optional.empty()));
    }

    public Uni<InszRotations.Progress> progress(Work work) {
        work.leavesNoRecord(NoRecord.UPKEEP);
        return rotations.progress(work);
    }
}
