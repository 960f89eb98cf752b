package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Puts on record what a health data manager does. They are in nobody's circle, so the access rule cannot decide on it;
 * their role does, and the person reads of it all the same.
 */
@ApplicationScoped
public class ManagerOnRecord {

    /** The role in the log; it is none of the CD-HCPARTY codes. */
    public static final String ROLE = "healthdatamanager";

    private final AccessLogEntries entries;
    private final Clock clock;
    private final String service;

    ManagerOnRecord(
            AccessLogEntries entries, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.entries = entries;
        this.clock = clock;
        this.service = service;
    }

    public Uni<Void> allowed(
            Work work, Caller caller, Collection<PatientId> people, Operation operation, DataCategory category) {
        return write(work, caller, people, operation, category, null);
    }

    /** @param reason code of the refusal */
    public Uni<Void> refused(
            Work work,
            Caller caller,
            Collection<PatientId> people,
            Operation operation,
            DataCategory category,
            String reason) {
        return write(work, caller, people, operation, category, reason);
    }

    private Uni<Void> write(
            Work work,
            Caller caller,
            Collection<PatientId> people,
            Operation operation,
            DataCategory category,
            String reason) {
        if (people.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        AccessRecord.By by = new AccessRecord.By("other", caller.accountId(), null, null, ROLE, caller.clientId());
        return entries.add(
                work,
                people.stream()
                        .distinct()
                        .map(person -> new AccessRecord(
                                Uuid7.next(),
                                person.value(),
                                clock.instant(),
                                service,
                                operation.name().toLowerCase(Locale.ROOT),
                                reason == null ? "allowed" : "refused",
                                null,
                                null,
                                reason,
                                by,
                                List.of(category.code()),
                                (String) MDC.get("requestId")))
                        .toList());
    }
}
