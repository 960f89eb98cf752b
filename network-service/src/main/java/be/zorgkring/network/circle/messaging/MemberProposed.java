package be.zorgkring.network.circle.messaging;

import java.time.Instant;
import java.util.UUID;

/** Data of {@code be.zorgkring.network.member-proposed.v1}: ids alone. */
record MemberProposed(UUID patientId, UUID proposalId, UUID professionalId, UUID proposedBy, Instant at) {

    /** With the accesses, since it is the person's to know, once; compacted topics hold what is so. */
    static final String TOPIC = "zorgkring.access";

    static final String TYPE = "be.zorgkring.network.member-proposed.v1";
}
