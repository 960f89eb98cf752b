package be.zorgkring.kernel.export;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What else has to happen when a copy is taken, in its transaction; a service need not have one. */
public interface CopyTaken {

    Uni<Void> run(Work work, UUID patientId, Decision.Allowed by);
}
