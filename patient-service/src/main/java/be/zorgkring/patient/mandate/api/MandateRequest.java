package be.zorgkring.patient.mandate.api;

/**
 * Body of {@code POST /api/patients/{id}/mandates}, as it came in: nothing in it is trusted before {@link MandateReader} has
 * read it.
 *
 * @param kind {@code trusted-person} or {@code informal-carer}
 * @param scope {@code read}, {@code decide} or {@code all}
 * @param from first instant at which it holds, in UTC; now when absent
 * @param until first instant at which it no longer holds; absent while no end is set
 */
record MandateRequest(String kind, String scope, String from, String until, Mandatee mandatee) {

    /** Somebody by number and name, or a carer of the circle. */
    record Mandatee(String insz, String name, String memberId) {

        @Override
        public String toString() {
            return "Mandatee[redacted]";
        }
    }
}
