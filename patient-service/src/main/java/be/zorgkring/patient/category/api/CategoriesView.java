package be.zorgkring.patient.category.api;

import be.zorgkring.patient.category.domain.Category;
import be.zorgkring.patient.category.domain.MemberCategories;
import java.util.List;
import java.util.UUID;

/** What the person opened and closed for a member of their circle. */
public record CategoriesView(UUID memberId, List<Category> opened, List<Category> closed) {

    public static CategoriesView of(MemberCategories chosen) {
        return new CategoriesView(
                chosen.memberId(),
                chosen.opened().stream().sorted().toList(),
                chosen.closed().stream().sorted().toList());
    }
}
