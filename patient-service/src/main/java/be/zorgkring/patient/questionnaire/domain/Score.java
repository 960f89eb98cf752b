package be.zorgkring.patient.questionnaire.domain;

import java.math.BigDecimal;

/** What the answers add up to, with two decimals, and the code of the band in which that falls. */
public record Score(BigDecimal value, String band) {}
