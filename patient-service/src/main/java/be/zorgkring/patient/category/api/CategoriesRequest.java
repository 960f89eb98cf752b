package be.zorgkring.patient.category.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.category.domain.Category;
import java.util.List;
import java.util.Set;

/**
 * Body of {@code PUT /api/patients/{id}/members/{memberId}/categories}: the whole of the choice.
 *
 * @param opened codes of categories that the member may read though the role does not permit it
 * @param closed codes of categories that are closed to the member though the role permits them
 */
record CategoriesRequest(List<String> opened, List<String> closed) {

    record Choice(Set<Category> opened, Set<Category> closed) {}

    static Checked<Choice> read(CategoriesRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        int most = Category.values().length;
        List<Category> opened =
                fields.each("/opened", request.opened(), 0, most, Rules.once(raw -> Coded.read(Category.class, raw)));
        List<Category> closed =
                fields.each("/closed", request.closed(), 0, most, Rules.once(raw -> Coded.read(Category.class, raw)));
        closed.stream()
                .filter(opened::contains)
                .findFirst()
                .ifPresent(both -> fields.note("/closed/" + closed.indexOf(both), "category.opened-and-closed"));
        return fields.sound(() -> new Choice(Set.copyOf(opened), Set.copyOf(closed)));
    }
}
