package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Puts inclusions on record. The access rule cannot decide on them, as the circle begins with the inclusion; the person
 * reads of them all the same.
 */
@ApplicationScoped
public class InclusionsOnRecord {

    private static final List<String> WRITTEN = List.of("identity", "contact", "conditions");

    /** Who writes down an inclusion. */
    public sealed interface Recorder {

        /** A professional of the directory. */
        record Registered(
                UUID accountId, UUID professionalId, Optional<UUID> organisationId, String role, String clientId)
                implements Recorder {}

        /** A client that loads what was recorded elsewhere. */
        record Import(String clientId) implements Recorder {}

        default Actor actor() {
            return switch (this) {
                case Registered registered -> new Actor.Professional(registered.professionalId());
                case Import(String clientId) -> new Actor.Importer(clientId);
            };
        }
    }

    private final AccessLogEntries entries;
    private final Clock clock;
    private final String service;

    InclusionsOnRecord(
            AccessLogEntries entries, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.entries = entries;
        this.clock = clock;
        this.service = service;
    }

    public Uni<Void> allowed(Work work, Recorder recorder, Collection<PatientId> people) {
        return write(work, recorder, people, null);
    }

    /** @param reason code of the refusal */
    public Uni<Void> refused(Work work, Recorder recorder, Collection<PatientId> people, String reason) {
        return write(work, recorder, people, reason);
    }

    private Uni<Void> write(Work work, Recorder recorder, Collection<PatientId> people, String reason) {
        if (people.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return entries.add(
                work,
                people.stream().map(person -> record(recorder, person, reason)).toList());
    }

    private AccessRecord record(Recorder recorder, PatientId person, String reason) {
        boolean byImport = recorder instanceof Recorder.Import;
        return new AccessRecord(
                Uuid7.next(),
                person.value(),
                clock.instant(),
                service,
                "write",
                reason == null ? "allowed" : "refused",
                reason != null || byImport ? null : "circle",
                null,
                reason,
                by(recorder),
                WRITTEN,
                (String) MDC.get("requestId"));
    }

    private static AccessRecord.By by(Recorder recorder) {
        return switch (recorder) {
            case Recorder.Registered who ->
                new AccessRecord.By(
                        "professional",
                        who.accountId(),
                        who.professionalId(),
                        who.organisationId().orElse(null),
                        who.role(),
                        who.clientId());
            case Recorder.Import(String clientId) -> new AccessRecord.By("system", null, null, null, null, clientId);
        };
    }
}
