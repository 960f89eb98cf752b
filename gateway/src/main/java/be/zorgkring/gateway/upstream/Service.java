package be.zorgkring.gateway.upstream;

/** The four services behind the gateway. */
public enum Service {
    PATIENT,
    NETWORK,
    ACTION,
    REPORTING;

    /** As it is called in the API description and in health data. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
