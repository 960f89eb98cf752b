package be.zorgkring.patient.lifegoal.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.AuthorKind;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.LifeGoalState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of a life goal, as stored: the newest is the life goal, the others are its history. */
@Entity
@Immutable
@Table(name = "life_goal_version")
class LifeGoalVersionRow {

    @Embeddable
    record Key(@Column(name = "life_goal_id") UUID lifeGoalId, long version) {}

    @EmbeddedId
    Key key;

    @Column(name = "patient_id")
    UUID patientId;

    String words;

    Integer importance;

    String state;

    @Column(name = "author_kind")
    String authorKind;

    String author;

    @Column(name = "written_at")
    Instant at;

    protected LifeGoalVersionRow() {}

    static LifeGoalVersionRow of(PatientId patientId, LifeGoal goal) {
        LifeGoalVersionRow row = new LifeGoalVersionRow();
        row.key = new Key(goal.id(), goal.version());
        row.patientId = patientId.value();
        row.words = goal.words();
        row.importance = goal.importance().orElse(null);
        row.state = goal.state().code();
        row.authorKind = goal.by().kind().code();
        row.author = goal.by().id().orElse(null);
        row.at = goal.at();
        return row;
    }

    LifeGoal goal() {
        return new LifeGoal(
                key.lifeGoalId(),
                key.version(),
                words,
                Optional.ofNullable(importance),
                Coded.of(LifeGoalState.class, state),
                new Author(Coded.of(AuthorKind.class, authorKind), Optional.ofNullable(author)),
                at);
    }
}
