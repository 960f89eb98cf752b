package be.zorgkring.kernel.bulk;

import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Remembers what each imported item became, so that the same import can be sent again. References are unique within a kind. */
public interface References {

    /** Waits for another import of this kind to end, then answers which of the references are known. */
    Uni<Map<String, UUID>> claim(Work work, String kind, Collection<String> references);

    /** Which of the references are known, without waiting. */
    Uni<Map<String, UUID>> known(Work work, String kind, Collection<String> references);

    /** What it is that each of the ids stands for, such as a number or a code; none for what is gone. */
    Uni<Map<UUID, String>> subjects(Work work, String kind, Collection<UUID> ids);

    Uni<Void> remember(Work work, String kind, Map<String, UUID> ids);
}
