package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.ActorKind;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.OwnerKind;
import be.zorgkring.action.plan.domain.PlanChangeKind;
import be.zorgkring.action.plan.usecase.PlanChanges;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.vocabulary.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of a plan as it is read: what, of which inclusion, goal or task, when and by whom. */
record HistoryView(UUID changeId, Instant at, PlanChangeKind change, UUID subjectId, ByView by) {

    /**
     * Who did it.
     *
     * @param mandateId by which a mandatee acts on behalf of the person; the rest is there for members of the circle
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ByView(
            ActorKind kind,
            @Nullable UUID mandateId,
            @Nullable UUID memberId,
            @Nullable UUID professionalId,
            @Nullable String role,
            @Nullable String roleLabel) {

        static ByView of(Actor actor, Language language) {
            ActorKind kind = actor.actorKind();
            return switch (actor) {
                case Actor.Person person ->
                    new ByView(kind, null, null, null, Role.PATIENT.code(), Role.PATIENT.label(language));
                case Actor.Mandatee(UUID account, UUID mandate, Optional<MemberId> place) ->
                    new ByView(kind, mandate, place.map(MemberId::value).orElse(null), null, null, null);
                case Actor.Member(MemberId id, OwnerKind as, Role role, Optional<UUID> professional) ->
                    new ByView(kind, null, id.value(), professional.orElse(null), role.code(), role.label(language));
                case Actor.Loader loader -> new ByView(kind, null, null, null, null, null);
            };
        }
    }

    static HistoryView of(PlanChanges.Entry entry, Language language) {
        return new HistoryView(entry.id(), entry.at(), entry.what(), entry.subject(), ByView.of(entry.by(), language));
    }
}
