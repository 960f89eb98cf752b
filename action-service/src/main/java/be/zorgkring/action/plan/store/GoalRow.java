package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.Goal;
import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.GoalKind;
import be.zorgkring.action.plan.domain.InclusionId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.input.Coded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A goal as the table keeps it. */
@Entity
@Table(name = "goal")
class GoalRow extends WordedRow {

    @Id
    UUID goalId;

    UUID patientId;
    String kind;
    UUID inclusionId;
    String pilot;
    LocalDate onDay;

    static GoalRow of(PatientId patient, Goal goal) {
        var row = new GoalRow();
        row.goalId = goal.id().value();
        row.patientId = patient.value();
        row.kind = goal.kind().code();
        row.write(goal.words());
        row.inclusionId =
                goal.source().map(source -> source.inclusion().value()).orElse(null);
        row.pilot = goal.pilot().map(PilotCode::value).orElse(null);
        row.onDay = goal.on();
        return row;
    }

    Goal asGoal() {
        return new Goal(
                new GoalId(goalId),
                Coded.of(GoalKind.class, kind),
                words(),
                Optional.ofNullable(inclusionId)
                        .map(inclusion -> new Goal.Source(new InclusionId(inclusion), new PilotCode(pilot))),
                onDay);
    }
}
