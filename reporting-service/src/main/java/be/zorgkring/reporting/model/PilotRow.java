package be.zorgkring.reporting.model;

/** A regional initiative; which of its states count as a pilot project is the indicators' affair. */
public record PilotRow(String code, long version, String name, String status) implements Row {}
