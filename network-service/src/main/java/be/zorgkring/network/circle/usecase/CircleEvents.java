package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.ProposedMember;
import io.smallrye.mutiny.Uni;

/** What the other services hear of circles. */
public interface CircleEvents {

    /** Who is in the circle now. */
    void publish(Work work, Circle circle);

    /** As {@link #publish}, and this service's own access decisions apply it as soon as the transaction commits. */
    Uni<Void> publishAtOnce(Work work, Circle circle);

    /** Somebody waits for the person's yes; their inbox shows it. */
    void publishProposed(Work work, PatientId patient, ProposedMember proposal);
}
