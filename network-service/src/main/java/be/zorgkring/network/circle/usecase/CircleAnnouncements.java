package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.ProposedMember;
import io.smallrye.mutiny.Uni;

/** Tells the other services who is in a circle now. */
public interface CircleAnnouncements {

    void announce(Work work, Circle circle);

    /** As {@link #announce}, and this service's own access decisions heed it as soon as the transaction commits. */
    Uni<Void> announceAtOnce(Work work, Circle circle);

    /** The person's inbox tells them that somebody waits for their yes. */
    void proposed(Work work, PatientId patient, ProposedMember proposal);
}
