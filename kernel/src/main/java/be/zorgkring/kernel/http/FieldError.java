package be.zorgkring.kernel.http;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer JSON pointer into the body, such as {@code /name/family}, or the name of a header or parameter
 * @param code stable code, such as {@code insz.check-digits}
 */
public record FieldError(String pointer, String code) {}
