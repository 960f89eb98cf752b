package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.merge.domain.RecordMerge;
import io.smallrye.mutiny.Uni;

/** Tells every service, this one included, which record stands for which. */
public interface MergeEvents {

    Uni<Void> changed(Work work, RecordMerge merge);
}
