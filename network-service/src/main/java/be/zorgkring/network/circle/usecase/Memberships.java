package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.Circles.Listed;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Who ever was in a person's circle; those who are now are in {@link Circles}. */
public interface Memberships {

    /** In the order in which they began. */
    Uni<List<Listed>> everOf(Work work, PatientId patient, int most);
}
