package be.zorgkring.kernel.input;

/**
 * One thing wrong with what was sent. A rule of one service alone has a code of its own; the rest are these.
 *
 * @param pointer JSON pointer into the body, such as {@code /name/family}, or the name of a header or parameter
 * @param code stable code, such as {@code insz.check-digits}
 */
public record Flaw(String pointer, String code) {

    public static final String REQUIRED = "field.required";
    public static final String TYPE = "field.type";
    public static final String FORMAT = "field.format";
    public static final String CHARACTERS = "field.characters";
    public static final String SIZE = "field.size";
    public static final String RANGE = "field.range";
    public static final String PERIOD = "field.period";
    public static final String FUTURE = "field.future";
    public static final String REPEATED = "field.repeated";
    public static final String UNEXPECTED = "field.unexpected";
    public static final String HEADER_UNEXPECTED = "header.unexpected";
    public static final String UNKNOWN_CODE = "code.unknown";

    /** An import names by a reference what came in under it as something else. */
    public static final String REFERENCE_OF_ANOTHER = "reference.of-another";
}
