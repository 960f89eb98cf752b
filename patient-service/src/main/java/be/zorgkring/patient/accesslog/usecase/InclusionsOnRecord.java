package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts inclusions on record that the access rule does not decide on: with the first one the circle begins, and what was
 * recorded elsewhere is loaded by a duty. The person reads of them all the same.
 */
@ApplicationScoped
public class InclusionsOnRecord {

    /** The ground of who includes somebody nobody knew: there is no circle yet, and no wish to respect. */
    private static final String FIRST_INCLUSION = "first-inclusion";

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

    private final OnRecord onRecord;

    InclusionsOnRecord(OnRecord onRecord) {
        this.onRecord = onRecord;
    }

    public Uni<Void> allowed(Work work, Recorder recorder, Collection<PatientId> people) {
        return write(work, recorder, people, null);
    }

    /** @param reason code of the refusal */
    public Uni<Void> refused(Work work, Recorder recorder, Collection<PatientId> people, String reason) {
        return write(work, recorder, people, reason);
    }

    private Uni<Void> write(Work work, Recorder recorder, Collection<PatientId> people, String reason) {
        String ground = recorder instanceof Recorder.Import ? null : FIRST_INCLUSION;
        return onRecord.write(work, people, by(recorder), new OnRecord.Action("write", ground, WRITTEN, reason));
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
