package be.zorgkring.network.vocabulary.domain;

/**
 * One thing wrong with what was sent.
 *
 * @param field name of the field, empty for the whole
 * @param code stable, for machines: {@code field.required}, {@code code.unknown}, ...
 */
public record Violation(String field, String code) {}
