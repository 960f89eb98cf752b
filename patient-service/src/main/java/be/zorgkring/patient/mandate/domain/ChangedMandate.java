package be.zorgkring.patient.mandate.domain;

/** The next version of a mandate, to be stored and published, and how it came about. */
public record ChangedMandate(Mandate mandate, MandateChange change) {}
