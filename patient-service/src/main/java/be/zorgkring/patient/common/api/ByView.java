package be.zorgkring.patient.common.api;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.ActorKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did something to the record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ByView(ActorKind kind, @Nullable UUID mandateId) {

    public static ByView of(Actor actor) {
        return new ByView(actor.kind(), actor instanceof Actor.Mandatee mandatee ? mandatee.mandateId() : null);
    }
}
