package be.zorgkring.action.catalogue.messaging;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of {@code be.zorgkring.network.pilot-changed.v1}. */
record PilotChanged(
        UUID pilotId, long version, String code, String name, String status, LocalDate from, LocalDate until) {

    static final String TYPE = "be.zorgkring.network.pilot-changed.v1";
}
