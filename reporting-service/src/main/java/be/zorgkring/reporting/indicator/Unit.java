package be.zorgkring.reporting.indicator;

/** What a figure is a number of. */
public enum Unit {
    PEOPLE("people"),
    ACTIONS("actions"),
    PILOTS("pilots"),
    PERCENT("percent"),
    INCLUSIONS_PER_ACTION("inclusions-per-action");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
