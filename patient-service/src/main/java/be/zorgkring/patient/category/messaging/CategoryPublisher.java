package be.zorgkring.patient.category.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.category.domain.Category;
import be.zorgkring.patient.category.domain.MemberCategories;
import be.zorgkring.patient.category.usecase.CategoryEvents;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final ObjectMapper json;

    CategoryPublisher(AccessTable accessTable, ObjectMapper json) {
        this.accessTable = accessTable;
        this.json = json;
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
        JsonNode state = json.valueToTree(message);
        return accessTable.learn(work, TYPE, List.of(state.toString()));
    }

    private static List<String> codes(Set<Category> categories) {
        return categories.stream().sorted().map(Category::code).toList();
    }
}
