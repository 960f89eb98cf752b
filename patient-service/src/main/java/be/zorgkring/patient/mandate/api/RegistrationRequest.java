package be.zorgkring.patient.mandate.api;

/**
 * Body of {@code POST /api/mandates}, as it came in.
 *
 * @param patientId the person; or {@code insz}, their number
 * @param kind any of the four
 */
record RegistrationRequest(
        String patientId,
        String insz,
        String kind,
        String scope,
        String from,
        String until,
        MandateRequest.Mandatee mandatee,
        Evidence evidence) {

    /**
     * What proves it.
     *
     * @param kind {@code birth-certificate}, {@code court-order}, {@code notarial-deed} or {@code ehealth}
     * @param reference by which it is found again
     */
    record Evidence(String kind, String reference) {}

    @Override
    public String toString() {
        return "RegistrationRequest[redacted]";
    }
}
