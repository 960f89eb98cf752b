package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists the people in whose circles the caller has a place; each of them reads in their log that they were listed. */
@ApplicationScoped
public class ListMyPatients {

    private final Access access;
    private final Circles circles;
    private final Dossiers dossiers;

    ListMyPatients(Access access, Circles circles, Dossiers dossiers) {
        this.access = access;
        this.circles = circles;
        this.dossiers = dossiers;
    }

    /** People by id, and the last id that was looked at when there may be more. */
    public record Listed(List<PersonEntry> people, Optional<PatientId> next) {}

    public Uni<Outcome<Listed>> list(Work work, Caller caller, Optional<PatientId> after, int most) {
        return circles.of(work, caller, after, most + 1).chain(candidates -> {
            boolean more = candidates.size() > most;
            List<PatientId> asked = more ? candidates.subList(0, most) : candidates;
            return Multi.createFrom()
                    .iterable(asked)
                    .onItem()
                    .transformToUniAndConcatenate(id -> decide(work, caller, id))
                    .collect()
                    .asList()
                    .chain(decided -> read(work, decided, more ? Optional.of(asked.getLast()) : Optional.empty()));
        });
    }

    private record Decided(PatientId id, Decision decision) {}

    private Uni<Decided> decide(Work work, Caller caller, PatientId id) {
        return access.decide(work, caller, id.value(), Operation.SEARCH, Set.of(DataCategory.IDENTITY))
                .map(decision -> new Decided(id, decision));
    }

    private Uni<Outcome<Listed>> read(Work work, List<Decided> decided, Optional<PatientId> next) {
        Decision.Refused stale = new Decision.Refused(Reason.ACCESS_STATE_STALE);
        if (decided.stream().anyMatch(each -> each.decision().equals(stale))) {
            return Outcome.soonRefused(stale.refusal());
        }
        List<PatientId> allowed = decided.stream()
                .filter(each -> each.decision() instanceof Decision.Allowed)
                .map(Decided::id)
                .toList();
        return dossiers.entries(work, allowed).map(people -> Outcome.done(new Listed(people, next)));
    }
}
