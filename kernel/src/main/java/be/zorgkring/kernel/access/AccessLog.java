package be.zorgkring.kernel.access;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where an access goes on record, in the transaction of the access itself. */
public interface AccessLog {

    Uni<Void> write(AccessRecord accessed, Work work);

    /** Every service but the log's own home sends its records there. */
    @DefaultBean
    @ApplicationScoped
    class Sent implements AccessLog {

        @Override
        public Uni<Void> write(AccessRecord accessed, Work work) {
            work.publish(new OutgoingEvent(AccessRecord.TOPIC, AccessRecord.TYPE, accessed.patientId(), accessed));
            return Uni.createFrom().voidItem();
        }
    }

    /**
     * One access, allowed or refused, as the person will read it: the data of {@code be.zorgkring.access.recorded.v2}.
     *
     * @param operation {@code read}, {@code search}, {@code write}, {@code export} or {@code break-glass}
     * @param outcome {@code allowed} or {@code refused}
     * @param ground {@code self}, {@code mandate}, {@code circle}, {@code organisation} or {@code emergency}; null when
     *     refused
     * @param groundId the mandate or the emergency access; null for the other grounds, and in version 1
     * @param reason why refused; null when allowed
     * @param categories lower-case data categories that were given, or asked when refused
     */
    record AccessRecord(
            UUID recordId,
            UUID patientId,
            Instant at,
            String service,
            String operation,
            String outcome,
            String ground,
            UUID groundId,
            String reason,
            By caller,
            List<String> categories,
            String requestId) {

        public static final String TOPIC = "zorgkring.access";
        public static final String TYPE = "be.zorgkring.access.recorded.v2";
        public static final String TYPE_1 = "be.zorgkring.access.recorded.v1";

        public AccessRecord {
            categories = List.copyOf(categories);
        }

        @JsonIgnore
        public boolean wasAllowed() {
            return outcome.equals("allowed");
        }

        /**
         * Who it was.
         *
         * @param kind {@code person}, {@code mandatee}, {@code professional}, {@code carer}, {@code system} or {@code other}
         * @param role cd-hcparty code, or null
         */
        public record By(
                String kind, UUID accountId, UUID professionalId, UUID organisationId, String role, String clientId) {}
    }
}
