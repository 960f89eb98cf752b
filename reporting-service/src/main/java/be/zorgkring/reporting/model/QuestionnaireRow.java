package be.zorgkring.reporting.model;

import java.time.LocalDate;
import java.util.UUID;

/** A questionnaire that somebody was given: neither which one it is, nor what was answered; {@code answeredOn} may be null. */
public record QuestionnaireRow(UUID questionnaire, UUID person, LocalDate dueOn, LocalDate answeredOn) implements Row {}
