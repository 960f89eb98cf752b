package be.zorgkring.patient.category.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.category.domain.MemberCategories;
import io.smallrye.mutiny.Uni;

/** Tells every service, this one included, what is opened and closed now. */
public interface CategoryEvents {

    Uni<Void> changed(Work work, MemberCategories chosen);
}
