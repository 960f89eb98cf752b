package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanEvent;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.usecase.PlanHistory;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One line of the history of a plan. */
@Entity
@Table(name = "plan_change")
class PlanChangeRow {

    private static final String PERSON = "person";
    private static final String MANDATEE = "mandatee";
    private static final String LOADER = "loader";

    @Id
    UUID changeId;

    UUID patientId;
    Instant at;
    String change;
    UUID subjectId;
    String actorKind;
    UUID accountId;
    UUID mandateId;
    UUID memberId;
    UUID professionalId;
    String role;

    static PlanChangeRow of(PatientId patient, PlanEvent event, Actor by, Instant at) {
        var row = new PlanChangeRow();
        row.changeId = Uuid7.next();
        row.patientId = patient.value();
        row.at = at;
        row.change = switch (event) {
            case PlanEvent.PersonIncluded included -> "person-included";
            case PlanEvent.GoalSet set -> "goal-set";
            case PlanEvent.TaskPlanned planned -> "task-planned";
            case PlanEvent.TaskDone done -> "task-done";
            case PlanEvent.TaskCancelled cancelled -> "task-cancelled";
            case PlanEvent.TaskReassigned reassigned -> "task-reassigned";
        };
        row.subjectId = event.subject();
        row.write(by);
        return row;
    }

    private void write(Actor by) {
        switch (by) {
            case Actor.Person(UUID account) -> {
                actorKind = PERSON;
                accountId = account;
            }
            case Actor.Mandatee(UUID account, UUID mandate, Optional<MemberId> place) -> {
                actorKind = MANDATEE;
                accountId = account;
                mandateId = mandate;
                memberId = place.map(MemberId::value).orElse(null);
            }
            case Actor.Member(MemberId member, TaskOwner.Kind kind, Role held, Optional<UUID> professional) -> {
                actorKind = kind.name().toLowerCase(Locale.ROOT);
                memberId = member.value();
                professionalId = professional.orElse(null);
                role = held.code();
            }
            case Actor.Loader loader -> actorKind = LOADER;
        }
    }

    PlanHistory.Entry asEntry() {
        return new PlanHistory.Entry(changeId, at, change, subjectId, actor());
    }

    private Actor actor() {
        return switch (actorKind) {
            case PERSON -> new Actor.Person(accountId);
            case MANDATEE ->
                new Actor.Mandatee(
                        accountId, mandateId, Optional.ofNullable(memberId).map(MemberId::new));
            case LOADER -> new Actor.Loader();
            default ->
                new Actor.Member(
                        new MemberId(memberId),
                        TaskOwner.Kind.valueOf(actorKind.toUpperCase(Locale.ROOT)),
                        new Role(role),
                        Optional.ofNullable(professionalId));
        };
    }
}
