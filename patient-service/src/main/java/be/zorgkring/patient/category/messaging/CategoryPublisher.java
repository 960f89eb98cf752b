package be.zorgkring.patient.category.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.category.domain.Category;
import be.zorgkring.patient.category.domain.MemberCategories;
import be.zorgkring.patient.category.usecase.CategoryEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Publishes what is opened and closed, and lets this service's own access rule know in the same transaction. */
@ApplicationScoped
class CategoryPublisher implements CategoryEvents {

    private static final String TOPIC = "zorgkring.permission";
    private static final String TYPE = "be.zorgkring.patient.categories-changed.v1";

    /** Contract message. */
    record CategoriesChanged(UUID memberId, long version, UUID patientId, List<String> opened, List<String> closed) {}

    private final AccessTable accessTable;

    CategoryPublisher(AccessTable accessTable) {
        this.accessTable = accessTable;
    }

    @Override
    public Uni<Void> changed(Work work, MemberCategories chosen) {
        CategoriesChanged message = new CategoriesChanged(
                chosen.memberId(),
                chosen.version(),
                chosen.patientId().value(),
                codes(chosen.opened()),
                codes(chosen.closed()));
        work.publish(new OutgoingEvent(TOPIC, TYPE, message.memberId(), message));
        return accessTable.learnOwn(work, TYPE, List.of(message));
    }

    private static List<String> codes(Set<Category> categories) {
        return categories.stream().sorted().map(Category::code).toList();
    }
}
