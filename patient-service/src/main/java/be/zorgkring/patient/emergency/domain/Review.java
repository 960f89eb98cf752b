package be.zorgkring.patient.emergency.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The verdict on an emergency access; it is given once.
 *
 * @param by account of the data protection officer
 */
public record Review(Verdict verdict, Explanation text, UUID by, Instant at) {}
