package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The person reads how what they allow came about. */
@ApplicationScoped
public class ReadConsentHistory {

    private final Access access;
    private final ConsentHistory history;

    ReadConsentHistory(Access access, ConsentHistory history) {
        this.access = access;
        this.history = history;
    }

    public Uni<Outcome<List<ConsentHistory.Entry>>> read(
            Work work, Caller caller, PatientId patientId, Optional<Long> beforeVersion, int most) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .chain(decision -> decision.outcome().chain(own -> history.about(work, patientId, beforeVersion, most)
                        .map(Outcome::done)));
    }
}
