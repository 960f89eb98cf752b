package be.zorgkring.reporting.messaging;

import be.zorgkring.reporting.model.Row;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A contract message that a read model is made of; it names only the fields that some figure needs. */
interface Message {

    /** All ids of care that the row needs a pseudonym for. */
    Stream<CareId> careIds();

    Row row(Map<CareId, UUID> pseudonyms);

    static CareId person(UUID id) {
        return new CareId(CareId.Kind.PERSON, id);
    }
}
