package be.zorgkring.patient.category.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.patient.common.domain.PatientId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberCategoriesTest {

    private final MemberCategories none = MemberCategories.none(new PatientId(UUID.randomUUID()), UUID.randomUUID());

    @Test
    void aChoiceReplacesTheOneBeforeItAndIsOneVersionOn() {
        MemberCategories chosen =
                none.choose(new MemberCategories.Choice(Set.of(Category.SOCIAL), Set.of(Category.MEDICATION)));
        assertEquals(1, chosen.version());
        assertEquals(
                Set.of(Category.CONTACT),
                chosen.choose(new MemberCategories.Choice(Set.of(Category.CONTACT), Set.of()))
                        .opened());
    }

    @Test
    void theSameChoiceAgainChangesNothing() {
        assertSame(none, none.choose(new MemberCategories.Choice(Set.of(), Set.of())));
    }

    @Test
    void theCategoriesAreThoseOfTheAccessRule() {
        assertEquals(
                Arrays.stream(DataCategory.values()).map(DataCategory::code).toList(),
                Arrays.stream(Category.values()).map(Category::code).toList());
    }
}
