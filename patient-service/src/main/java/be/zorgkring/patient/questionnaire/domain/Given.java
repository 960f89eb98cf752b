package be.zorgkring.patient.questionnaire.domain;

import java.util.Optional;

/**
 * One answer as it was sent.
 *
 * @param item id of the item; may be null
 * @param value none when it had no shape that any item takes
 */
public record Given(String item, Optional<Value> value) {}
