package be.zorgkring.network.bulk.usecase;

import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Remembers what each imported item became, so that the same import can be sent again. */
public interface References {

    /** Waits for another import of this kind to end, then tells which of the references it knows. */
    Uni<Map<String, UUID>> claim(Work work, String kind, Collection<String> references);

    /** Which of the references are known, without waiting. */
    Uni<Map<String, UUID>> known(Work work, String kind, Collection<String> references);

    /** What it is that each of the ids stands for, such as a number or a code; none for what is gone. */
    Uni<Map<UUID, String>> subjects(Work work, String kind, Collection<UUID> ids);

    Uni<Void> remember(Work work, String kind, Map<String, UUID> ids);
}
