package be.zorgkring.gateway.archive;

/** Whom the gateway asks for a share of the archive; the names stand in {@code data.json}. */
enum Source {
    PERSON("patient-service"),
    CIRCLE("network-service"),
    PLAN("action-service"),
    FHIR("fhir-bundle");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
