package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.ActorKind;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.OwnerKind;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanChangeKind;
import be.zorgkring.action.plan.domain.PlanEvent;
import be.zorgkring.action.plan.usecase.PlanChanges;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.input.Coded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One line of the history of a plan. */
@Entity
@Table(name = "plan_change")
class PlanChangeRow {

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
        row.change = PlanChangeKind.of(event).code();
        row.subjectId = event.subject();
        row.write(by);
        return row;
    }

    private void write(Actor by) {
        actorKind = by.actorKind().code();
        switch (by) {
            case Actor.Person(UUID account) -> accountId = account;
            case Actor.Mandatee(UUID account, UUID mandate, Optional<MemberId> place) -> {
                accountId = account;
                mandateId = mandate;
                memberId = place.map(MemberId::value).orElse(null);
            }
            case Actor.Member(MemberId member, OwnerKind kind, Role held, Optional<UUID> professional) -> {
                memberId = member.value();
                professionalId = professional.orElse(null);
                role = held.code();
            }
            case Actor.Loader loader -> {}
        }
    }

    PlanChanges.Entry asEntry() {
        return new PlanChanges.Entry(changeId, at, Coded.of(PlanChangeKind.class, change), subjectId, actor());
    }

    private Actor actor() {
        return switch (Coded.of(ActorKind.class, actorKind)) {
            case PERSON -> new Actor.Person(accountId);
            case MANDATEE ->
                new Actor.Mandatee(
                        accountId, mandateId, Optional.ofNullable(memberId).map(MemberId::new));
            case PROFESSIONAL -> member(OwnerKind.PROFESSIONAL);
            case CARER -> member(OwnerKind.CARER);
            case LOADER -> new Actor.Loader();
        };
    }

    private Actor member(OwnerKind kind) {
        return new Actor.Member(new MemberId(memberId), kind, new Role(role), Optional.ofNullable(professionalId));
    }
}
