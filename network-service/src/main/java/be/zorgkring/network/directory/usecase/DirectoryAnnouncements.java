package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.Organisation;
import be.zorgkring.network.directory.domain.Professional;
import io.smallrye.mutiny.Uni;

/** Tells the other services how an entry of the directory stands now. */
public interface DirectoryAnnouncements {

    void announce(Work work, Organisation organisation);

    void announce(Work work, Professional professional);

    /** As {@link #announce}, and this service's own access decisions heed it as soon as the transaction commits. */
    Uni<Void> announceAtOnce(Work work, Professional professional);
}
