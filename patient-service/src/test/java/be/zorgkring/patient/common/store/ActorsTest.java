package be.zorgkring.patient.common.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.common.domain.Actor;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorsTest {

    static Stream<Actor> everyKind() {
        return Stream.of(
                new Actor.Self(UUID.randomUUID()),
                new Actor.Mandatee(UUID.randomUUID(), UUID.randomUUID()),
                new Actor.Professional(UUID.randomUUID()),
                new Actor.HealthDataManager(UUID.randomUUID()),
                new Actor.Importer("importer"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsWrittenDownIsReadBack(Actor actor) {
        assertEquals(actor, Actors.of(Actors.kind(actor), Actors.id(actor)));
    }
}
