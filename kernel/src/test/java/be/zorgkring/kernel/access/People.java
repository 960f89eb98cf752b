package be.zorgkring.kernel.access;

import be.zorgkring.kernel.access.Access.DataCategory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One person and those around them, as the rule sees them; times are minutes from now. */
final class People {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    static final UUID PERSON = UUID.randomUUID();
    static final UUID NURSE = UUID.randomUUID();
    static final UUID CARER = UUID.randomUUID();
    static final UUID PROFESSIONAL = UUID.randomUUID();
    static final UUID ORGANISATION = UUID.randomUUID();

    private String sharing = "given";
    private final List<PersonFacts.Exclusion> exclusions = new ArrayList<>();
    private final List<PersonFacts.Member> members = new ArrayList<>();
    private final List<PersonFacts.Mandate> mandates = new ArrayList<>();
    private final List<PersonFacts.Emergency> emergencies = new ArrayList<>();

    PersonFacts facts() {
        return new PersonFacts(Optional.of(sharing), List.of(PERSON), exclusions, members, mandates, emergencies);
    }

    CallerFacts self() {
        return new CallerFacts(PERSON, null, null, null, false);
    }

    CallerFacts nurse() {
        return new CallerFacts(NURSE, PROFESSIONAL, "persnurse", ORGANISATION, false);
    }

    CallerFacts suspendedNurse() {
        return new CallerFacts(NURSE, PROFESSIONAL, "persnurse", ORGANISATION, true);
    }

    CallerFacts carer() {
        return new CallerFacts(CARER, null, null, null, false);
    }

    CallerFacts system() {
        return new CallerFacts(null, null, null, ORGANISATION, false);
    }

    People sharing(String state) {
        sharing = state;
        return this;
    }

    People exclude(PersonFacts.Exclusion exclusion) {
        exclusions.add(exclusion);
        return this;
    }

    People member(String role) {
        return member(role, -60, 60);
    }

    People member(String role, int from, int until) {
        return place(PROFESSIONAL, null, role, from, until, false, Set.of(), Set.of());
    }

    People suspendedMember(String role) {
        return place(PROFESSIONAL, null, role, -60, 60, true, Set.of(), Set.of());
    }

    People carerMember() {
        return carerMember(Set.of(), Set.of());
    }

    People carerMember(Set<DataCategory> opened, Set<DataCategory> closed) {
        return place(null, CARER, "perscaregiver", -60, 60, false, opened, closed);
    }

    /** A carer who joined before everybody else. */
    People carerOf(UUID account) {
        return place(null, account, "perscaregiver", -600, 60, false, Set.of(), Set.of());
    }

    private People place(
            UUID professional,
            UUID account,
            String role,
            int from,
            int until,
            boolean suspended,
            Set<DataCategory> opened,
            Set<DataCategory> closed) {
        members.add(new PersonFacts.Member(
                UUID.randomUUID(),
                professional == null ? "carer" : "professional",
                professional,
                account,
                professional == null ? null : ORGANISATION,
                role,
                at(from),
                at(until),
                suspended,
                opened.stream().map(DataCategory::code).toList(),
                closed.stream().map(DataCategory::code).toList()));
        return this;
    }

    People mandate(UUID account, String scope) {
        return mandate(account, scope, -60, 60);
    }

    People mandate(UUID account, String scope, int from, int until) {
        mandates.add(new PersonFacts.Mandate(UUID.randomUUID(), account, scope, at(from), at(until)));
        return this;
    }

    People emergency(int until) {
        emergencies.add(
                new PersonFacts.Emergency(UUID.randomUUID(), PROFESSIONAL, "life-threatening", at(-60), at(until)));
        return this;
    }

    private static Instant at(int minutes) {
        return NOW.plusSeconds(minutes * 60L);
    }
}
