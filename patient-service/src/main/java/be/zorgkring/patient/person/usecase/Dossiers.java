package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Insz;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All people that are known, each with their consent. */
public interface Dossiers {

    /** Takes them up for change: nobody else changes them until the transaction ends. */
    Uni<List<Dossier>> lock(Work work, Collection<PatientId> ids);

    /**
     * Stores new dossiers and what is new in known ones.
     *
     * @throws IncludedMeanwhile as a failure, when another transaction made one of the new people known first
     */
    Uni<Void> save(Work work, Collection<Dossier> dossiers);

    /** Whose the number is or was. */
    Uni<Optional<OwnRecord>> withInsz(Work work, Insz insz);

    /** Whose the number is now: what somebody may do because a number is theirs. */
    Uni<Optional<OwnRecord>> withCurrentInsz(Work work, Insz insz);

    Uni<Optional<PersonRecord>> find(Work work, PatientId id);

    /** In the order of their ids. */
    Uni<List<PersonEntry>> entries(Work work, Collection<PatientId> ids);

    Uni<Long> count(Work work);
}
