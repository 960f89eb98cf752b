package be.zorgkring.network.circle.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Change;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The circles that are kept. */
public interface Circles {

    /** Makes empty circles, of version 0, for those of the persons who have none. */
    Uni<Void> open(Work work, Collection<PatientId> patients, Instant now);

    /** The circles of these persons, as far as they exist; nobody else changes them until this transaction ends. */
    Uni<Map<PatientId, Circle>> forChange(Work work, Collection<PatientId> patients);

    default Uni<Optional<Circle>> forChange(Work work, PatientId patient) {
        return forChange(work, List.of(patient)).map(found -> Optional.ofNullable(found.get(patient)));
    }

    Uni<Void> save(Work work, Collection<Change> changes, Instant now);

    Uni<Optional<Listing>> show(Work work, PatientId patient, Instant now);

    Uni<Counts> count(Work work);

    /** A circle as its members see it, with names. */
    record Listing(Circle circle, List<Listed> members) {
        public Listing {
            members = List.copyOf(members);
        }
    }

    /** @param name of the professional, or the person's own label for a carer; organisation may be null */
    record Listed(Member member, String name, String organisationName) {}

    record Counts(long circles, long members) {}
}
