package be.zorgkring.patient.questionnaire.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A questionnaire that was answered.
 *
 * @param late after the day by which it was due
 * @param score none when too little was answered, or nothing is scored
 */
public record FilledIn(Instant at, boolean late, Author by, Answers answers, Optional<Score> score) {}
