package be.zorgkring.patient.questionnaire.domain;

import java.math.BigDecimal;

/**
 * What a score means, in words.
 *
 * @param from lowest score of the band; it ends where the next begins
 */
public record Band(String code, BigDecimal from, Wording label) {}
