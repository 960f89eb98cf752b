package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.Organisation;
import be.zorgkring.network.directory.domain.Professional;
import io.smallrye.mutiny.Uni;

/** Tells the other services how an entry of the directory stands now. */
public interface DirectoryEvents {

    void publish(Work work, Organisation organisation);

    void publish(Work work, Professional professional);

    /** As {@link #publish}, and this service's own access decisions apply it as soon as the transaction commits. */
    Uni<Void> publishAtOnce(Work work, Professional professional);
}
