package be.zorgkring.patient.questionnaire.domain;

import java.util.Optional;

/**
 * One of the answers to choose from.
 *
 * @param points what it adds to a score; none for an answer that says nothing about it, such as "does not apply"
 */
public record Option(String code, Wording label, Optional<Integer> points) {}
