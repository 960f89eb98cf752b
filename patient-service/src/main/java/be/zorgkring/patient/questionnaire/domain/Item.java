package be.zorgkring.patient.questionnaire.domain;

import java.util.Optional;

/**
 * One question.
 *
 * @param required whether it has to be answered when it is asked
 * @param enabledWhen after which answer it is asked; always, when absent
 */
public record Item(String id, Wording text, boolean required, Optional<EnabledWhen> enabledWhen, Kind kind) {}
