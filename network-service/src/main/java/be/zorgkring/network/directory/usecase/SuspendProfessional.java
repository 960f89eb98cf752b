package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.directory.domain.DirectoryRefusal;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shuts a professional out of every circle they are in, or lets them in again; their memberships stay. */
@ApplicationScoped
public class SuspendProfessional {

    private final Professionals professionals;
    private final DirectoryEvents events;

    SuspendProfessional(Professionals professionals, DirectoryEvents events) {
        this.professionals = professionals;
        this.events = events;
    }

    public Uni<Outcome<Professional>> suspend(
            Work work, Caller caller, ProfessionalId id, boolean suspended, ExpectedVersion expected) {
        return professionals
                .forChange(work, id)
                .map(found -> Outcome.found(found, DirectoryRefusal.ENTRY_UNKNOWN)
                        .then(professional -> notOwn(caller, professional))
                        .then(professional -> expected.check(professional.version(), professional)))
                .chain(current -> current.chain(before -> keep(work, before, before.withSuspension(suspended))));
    }

    private static Outcome<Professional> notOwn(Caller caller, Professional professional) {
        return caller.nihdi8().equals(Optional.of(professional.nihdi().key()))
                ? Outcome.refused(DirectoryRefusal.OWN_INTEREST)
                : Outcome.done(professional);
    }

    private Uni<Outcome<Professional>> keep(Work work, Professional before, Professional after) {
        return after.version() == before.version()
                ? Outcome.soonDone(before)
                : professionals
                        .save(work, after)
                        .chain(() -> events.publishAtOnce(work, after))
                        .replaceWith(Outcome.done(after));
    }
}
