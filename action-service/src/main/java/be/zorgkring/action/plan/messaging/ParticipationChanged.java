package be.zorgkring.action.plan.messaging;

import java.util.List;
import java.util.UUID;

/** What this service reads of {@code be.zorgkring.patient.participation-changed.v1}. */
record ParticipationChanged(UUID patientId, long version, List<OfAction> actions) {

    static final String TYPE = "be.zorgkring.patient.participation-changed.v1";

    record OfAction(UUID actionId, String state) {

        boolean isWithdrawn() {
            return state.equals("withdrawn");
        }
    }
}
