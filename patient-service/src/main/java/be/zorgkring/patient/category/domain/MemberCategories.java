package be.zorgkring.patient.category.domain;

import be.zorgkring.patient.common.domain.PatientId;
import java.util.Set;
import java.util.UUID;

/**
 * What a person opened or closed for one member of the circle, beside what the member's role permits. Closed beats opened;
 * what is opened may be read, not changed.
 *
 * @param version grows by one per change; 0 while nothing was ever chosen
 */
public record MemberCategories(
        PatientId patientId, UUID memberId, long version, Set<Category> opened, Set<Category> closed) {

    /** What is to be opened and closed, and nothing else. */
    public record Choice(Set<Category> opened, Set<Category> closed) {}

    public MemberCategories {
        opened = Set.copyOf(opened);
        closed = Set.copyOf(closed);
    }

    public static MemberCategories none(PatientId patientId, UUID memberId) {
        return new MemberCategories(patientId, memberId, 0, Set.of(), Set.of());
    }

    public MemberCategories choose(Choice choice) {
        return choice.opened().equals(opened) && choice.closed().equals(closed)
                ? this
                : new MemberCategories(patientId, memberId, version + 1, choice.opened(), choice.closed());
    }
}
