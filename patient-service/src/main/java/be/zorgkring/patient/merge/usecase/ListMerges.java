package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.merge.domain.RecordMerge;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists merges, newest first: ids and the words of health data managers, nothing of a record. */
@ApplicationScoped
public class ListMerges {

    private final RecordMerges merges;
    private final OfficeOnRecord onRecord;

    ListMerges(RecordMerges merges, OfficeOnRecord onRecord) {
        this.merges = merges;
        this.onRecord = onRecord;
    }

    /**
     * Each of the people reads in their log that it was looked at.
     *
     * @param page most number of merges that are shown; one more is answered when there are more
     */
    public Uni<List<RecordMerge>> list(Work work, Caller caller, Optional<UUID> before, int page) {
        return merges.page(work, before, page + 1)
                .call(found -> onRecord.allowed(
                        work,
                        caller,
                        Office.HEALTH_DATA_MANAGER,
                        found.stream()
                                .limit(page)
                                .flatMap(merge -> Stream.of(merge.surviving(), merge.retired()))
                                .toList(),
                        Operation.SEARCH,
                        Set.of(DataCategory.IDENTITY)));
    }
}
