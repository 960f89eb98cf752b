package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.CircleMember;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Who is in a person's circle now, as this service last read; whoever the person shut out is not. */
public interface Circles {

    Uni<List<CircleMember>> activeMembers(Work work, PatientId patient);
}
