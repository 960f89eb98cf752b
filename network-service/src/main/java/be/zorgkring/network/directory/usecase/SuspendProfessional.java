package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.DirectoryRefusal;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Shuts a professional out of every circle they are in, or lets them in again; their memberships stay. */
@ApplicationScoped
public class SuspendProfessional {

    private final Professionals professionals;
    private final DirectoryAnnouncements announcements;

    SuspendProfessional(Professionals professionals, DirectoryAnnouncements announcements) {
        this.professionals = professionals;
        this.announcements = announcements;
    }

    /** @param current whether a version is the one that the caller's wish rests on */
    public Uni<Outcome<Professional, DirectoryRefusal>> in(
            Work work, Caller caller, ProfessionalId id, boolean suspended, LongPredicate current) {
        return professionals.forChange(work, id).chain(found -> {
            if (found.isEmpty()) {
                return refused(new DirectoryRefusal.ProfessionalUnknown());
            }
            Professional before = found.get();
            if (caller.nihdi8().equals(Optional.of(before.nihdi().key()))) {
                return refused(new DirectoryRefusal.OwnEntry());
            }
            if (!current.test(before.version())) {
                return refused(new DirectoryRefusal.ChangedMeanwhile());
            }
            Professional after = before.withSuspension(suspended);
            if (after.version() == before.version()) {
                return Uni.createFrom().item(Outcome.done(before));
            }
            return professionals
                    .save(work, after)
                    .chain(() -> announcements.announceAtOnce(work, after))
                    .replaceWith(Outcome.done(after));
        });
    }

    private static Uni<Outcome<Professional, DirectoryRefusal>> refused(DirectoryRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
