package be.zorgkring.patient.category.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.category.domain.Category;
import be.zorgkring.patient.category.domain.MemberCategories.Choice;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code PUT /api/patients/{id}/members/{memberId}/categories}: the whole of the choice.
 *
 * @param opened codes of categories that the member may read though the role does not permit it
 * @param closed codes of categories that are closed to the member though the role permits them
 */
record CategoriesRequest(
        @Schema(implementation = Category[].class) List<String> opened,
        @Schema(implementation = Category[].class) List<String> closed) {

    private static final int MOST = Category.values().length;

    Checked<Choice> read() {
        Fields fields = new Fields();
        List<Category> open = fields.each("/opened", opened, 0, MOST, known());
        List<Category> shut = fields.each("/closed", closed, 0, MOST, known());
        shut.stream()
                .filter(open::contains)
                .findFirst()
                .ifPresent(both -> fields.note("/closed/" + shut.indexOf(both), "category.opened-and-closed"));
        return fields.sound(() -> new Choice(Set.copyOf(open), Set.copyOf(shut)));
    }

    private static Function<String, Checked<Category>> known() {
        return Rules.once(raw -> Coded.read(Category.class, raw));
    }
}
