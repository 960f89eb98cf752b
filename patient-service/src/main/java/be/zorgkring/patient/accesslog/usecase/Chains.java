package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.domain.Break;
import be.zorgkring.patient.accesslog.domain.ChainEnd;
import be.zorgkring.patient.accesslog.domain.Link;
import be.zorgkring.patient.accesslog.domain.Seal;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chains of all people as they are stored, read in portions. */
public interface Chains {

    /** A place in all chains, ordered by person and then by position. */
    record Place(UUID patientId, long position) {}

    /** People of whom there is anything, by id: a record, a head or a seal. */
    Uni<List<ChainEnd>> ends(Work work, Optional<PatientId> after, int most);

    Uni<Optional<ChainEnd>> end(Work work, PatientId patientId);

    /** Records of the people up to the last, behind a place. */
    Uni<List<Link>> links(Work work, Place after, PatientId last, int most);

    /** Where the seals do not follow one another. */
    Uni<List<Break>> brokenSeals(Work work, int most);

    /** The seal with the highest number. */
    Uni<Optional<Seal>> lastSeal(Work work);
}
