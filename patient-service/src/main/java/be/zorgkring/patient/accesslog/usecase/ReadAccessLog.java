package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The person, or who acts for them, reads who had to do with the record; nobody else may. Reading it is on record too. */
@ApplicationScoped
public class ReadAccessLog {

    private final Access access;
    private final AccessLogEntries entries;

    ReadAccessLog(Access access, AccessLogEntries entries) {
        this.access = access;
        this.entries = entries;
    }

    public Uni<Outcome<List<AccessLogEntry>>> read(
            Work work, Caller caller, PatientId patientId, Filter filter, Optional<Position> before, int most) {
        return permitted(work, caller, patientId, () -> entries.about(work, patientId, filter, before, most));
    }

    /** How many entries there are, without any of them. */
    public Uni<Outcome<Long>> count(Work work, Caller caller, PatientId patientId) {
        return permitted(work, caller, patientId, () -> entries.count(work, patientId));
    }

    private <T> Uni<Outcome<T>> permitted(Work work, Caller caller, PatientId patientId, Supplier<Uni<T>> reading) {
        // No category is asked for, so that the rule grants it to the person and who acts for them alone.
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(allowed -> reading.get().map(Outcome::done)));
    }
}
