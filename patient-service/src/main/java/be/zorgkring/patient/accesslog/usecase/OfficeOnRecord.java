package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Puts on record what somebody does by their office. They are in nobody's circle, so the access rule cannot decide on it; their role
 * does.
 */
@ApplicationScoped
public class OfficeOnRecord {

    /** Who holds it is allowed what they do by their task alone. */
    public enum Office {
        HEALTH_DATA_MANAGER,
        DATA_PROTECTION_OFFICER;

        /** The role in the log; it is none of the CD-HCPARTY codes. */
        public String role() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    /** The two steps of what takes two health data managers; grounds in the log. */
    public enum Agreement {
        PROPOSED,
        CONFIRMED
    }

    private final OnRecord onRecord;

    OfficeOnRecord(OnRecord onRecord) {
        this.onRecord = onRecord;
    }

    /** @param categories none when it is about what the person allows */
    public Uni<Void> allowed(
            Work work,
            Caller caller,
            Office office,
            Collection<PatientId> people,
            Operation operation,
            Set<DataCategory> categories) {
        return write(work, caller, office, people, operation, categories, null);
    }

    /** A change of who somebody is or who acts for them, of which the proposal tells both names. */
    public Uni<Void> agreed(
            Work work, Caller caller, Collection<PatientId> people, Agreement agreement, UUID proposalId) {
        return onRecord.write(
                work,
                people,
                by(caller, Office.HEALTH_DATA_MANAGER),
                new OnRecord.Action(
                        Operation.WRITE.name().toLowerCase(Locale.ROOT),
                        agreement.name().toLowerCase(Locale.ROOT),
                        proposalId,
                        List.of(DataCategory.IDENTITY.code()),
                        null));
    }

    /** @param reason code of the refusal */
    public Uni<Void> refused(
            Work work,
            Caller caller,
            Office office,
            Collection<PatientId> people,
            Operation operation,
            Set<DataCategory> categories,
            String reason) {
        return write(work, caller, office, people, operation, categories, reason);
    }

    private Uni<Void> write(
            Work work,
            Caller caller,
            Office office,
            Collection<PatientId> people,
            Operation operation,
            Set<DataCategory> categories,
            String reason) {
        return onRecord.write(
                work,
                people,
                by(caller, office),
                new OnRecord.Action(
                        operation.name().toLowerCase(Locale.ROOT),
                        null,
                        categories.stream().map(DataCategory::code).sorted().toList(),
                        reason));
    }

    private static AccessRecord.By by(Caller caller, Office office) {
        return new AccessRecord.By("other", caller.accountId(), null, null, office.role(), caller.clientId());
    }
}
