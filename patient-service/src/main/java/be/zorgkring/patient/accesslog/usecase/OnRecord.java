package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.quarkus.runtime.ApplicationConfig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Puts on record what the access rule does not decide on; the person reads of it all the same. */
@ApplicationScoped
public class OnRecord {

    /**
     * What was done, or tried.
     *
     * @param ground of one that was allowed; may be null
     * @param groundId the proposal that it rests on; null for most
     * @param categories codes; none when it is about what the person allows
     * @param reason code of the refusal; null when it was allowed
     */
    public record Action(String operation, String ground, UUID groundId, List<String> categories, String reason) {

        public Action {
            categories = List.copyOf(categories);
        }

        public Action(String operation, String ground, List<String> categories, String reason) {
            this(operation, ground, null, categories, reason);
        }
    }

    private final AccessLogEntries entries;
    private final Clock clock;
    private final String service;

    OnRecord(AccessLogEntries entries, Clock clock, ApplicationConfig application) {
        this.entries = entries;
        this.clock = clock;
        this.service = application.name().orElseThrow();
    }

    /** Once for each of the people. */
    public Uni<Void> write(Work work, Collection<PatientId> people, AccessRecord.By by, Action action) {
        if (people.isEmpty()) {
            work.leavesNoRecord(NoRecord.NOBODY_FOUND);
            return Uni.createFrom().voidItem();
        }
        return entries.add(
                work,
                people.stream()
                        .distinct()
                        .map(person -> record(person, by, action))
                        .toList());
    }

    private AccessRecord record(PatientId person, AccessRecord.By by, Action action) {
        return new AccessRecord(
                Uuid7.next(),
                person.value(),
                clock.instant(),
                service,
                action.operation(),
                action.reason() == null ? "allowed" : "refused",
                action.reason() == null ? action.ground() : null,
                action.reason() == null ? action.groundId() : null,
                action.reason(),
                by,
                action.categories(),
                (String) MDC.get("requestId"));
    }
}
