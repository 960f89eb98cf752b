package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may act for a person, now and before; the person sees it, and who acts for them. */
@ApplicationScoped
public class ListMandates {

    private final Access access;
    private final Aliases aliases;
    private final Mandates mandates;

    ListMandates(Access access, Aliases aliases, Mandates mandates) {
        this.access = access;
        this.aliases = aliases;
        this.mandates = mandates;
    }

    public Uni<Outcome<List<Mandate>>> list(
            Work work, Caller caller, PatientId patientId, Optional<MandateId> before, int most) {
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(
                        allowed -> of(work, patientId, before, most).map(Outcome::done)));
    }

    /** Without a decision of its own: for whoever took one already. */
    public Uni<List<Mandate>> listUndecided(Work work, PatientId patientId, int most) {
        return of(work, patientId, Optional.empty(), most);
    }

    private Uni<List<Mandate>> of(Work work, PatientId patientId, Optional<MandateId> before, int most) {
        return aliases.of(work, patientId).chain(records -> mandates.of(work, records.surviving(), before, most));
    }
}
