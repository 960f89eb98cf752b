package be.zorgkring.patient.lifegoal.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.Rank;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The life goals of all people, with every version there ever was. */
public interface LifeGoals {

    Uni<List<LifeGoal>> list(Work work, List<PatientId> records, Optional<Rank> after, int most);

    Uni<Optional<LifeGoal>> find(Work work, List<PatientId> records, UUID lifeGoalId);

    Uni<Long> count(Work work, List<PatientId> records);

    /** Stores a new one in this record, or a newer version in the record where the earlier ones are. */
    Uni<Void> save(Work work, PatientId patientId, LifeGoal goal);

    /** The versions of one life goal, newest first. */
    Uni<List<LifeGoal>> history(Work work, List<PatientId> records, UUID lifeGoalId, Optional<Long> before, int most);

    /** Every version of every life goal, newest first. */
    Uni<List<LifeGoal>> versions(Work work, List<PatientId> records, int most);
}
