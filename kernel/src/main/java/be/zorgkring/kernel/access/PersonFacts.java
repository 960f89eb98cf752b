package be.zorgkring.kernel.access;

import be.zorgkring.kernel.input.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All that the access rule needs to know of one person, whoever asks.
 *
 * @param sharing state of the sharing consent; empty when this service never heard of the person
 * @param accounts the person's own
 */
record PersonFacts(
        Optional<String> sharing,
        List<UUID> accounts,
        List<Exclusion> exclusions,
        List<Member> members,
        List<Mandate> mandates,
        List<Emergency> emergencies) {

    private static final String DECEASED = "deceased";

    static final PersonFacts UNKNOWN =
            new PersonFacts(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    PersonFacts {
        accounts = List.copyOf(accounts);
        exclusions = List.copyOf(exclusions);
        members = List.copyOf(members);
        mandates = List.copyOf(mandates);
        emergencies = List.copyOf(emergencies);
    }

    /** One of the three is given: whom or what the person shut out. */
    record Exclusion(UUID professionalId, UUID organisationId, String profession) {

        boolean shutsOut(UUID professional, UUID organisation, String role) {
            return professionalId != null && professionalId.equals(professional)
                    || organisationId != null && organisationId.equals(organisation)
                    || profession != null && profession.equals(role);
        }
    }

    /**
     * A place in the circle.
     *
     * @param suspended the directory says that the member may not practise now
     * @param opened codes of categories that the person opened for this member
     * @param closed codes of categories that the person closed for this member
     */
    record Member(
            UUID memberId,
            String kind,
            UUID professionalId,
            UUID accountId,
            UUID organisationId,
            String role,
            Instant from,
            Instant until,
            boolean suspended,
            List<String> opened,
            List<String> closed) {

        boolean activeAt(Instant now) {
            return within(from, until, now);
        }
    }

    /** @param scope {@code read}, {@code decide} or {@code all} */
    record Mandate(UUID mandateId, UUID accountId, String scope, Instant from, Instant until) {

        boolean activeAt(Instant now) {
            return within(from, until, now);
        }
    }

    /** An access that a professional opened in an emergency; it is never endless. */
    record Emergency(UUID emergencyId, UUID professionalId, String reason, Instant from, Instant until) {

        boolean activeAt(Instant now) {
            return within(from, until, now);
        }
    }

    /** Whose place counts now: active, not suspended, and shut out by nobody. As SQL's {@code active_members} says it for lists. */
    List<Member> activeMembers(Instant now) {
        return members.stream()
                .filter(member -> member.activeAt(now) && !member.suspended())
                .filter(member -> exclusions.stream()
                        .noneMatch(exclusion ->
                                exclusion.shutsOut(member.professionalId(), member.organisationId(), member.role())))
                .toList();
    }

    /** A mandate ends with the death of who gave it, as the law has it. As SQL's {@code active_mandates}. */
    List<Mandate> activeMandates(Instant now) {
        return sharing.equals(Optional.of(DECEASED))
                ? List.of()
                : mandates.stream().filter(mandate -> mandate.activeAt(now)).toList();
    }

    /** What is left when the rows are set aside whose period cannot be read: they permit nothing, and stop nobody else's. */
    PersonFacts readable(RowsSetAside aside) {
        return new PersonFacts(
                sharing,
                accounts,
                exclusions,
                readable(members, Member::from, Member::until, Member::memberId, aside.in("access_member")),
                readable(mandates, Mandate::from, Mandate::until, Mandate::mandateId, aside.in("access_mandate")),
                readable(
                        emergencies,
                        Emergency::from,
                        Emergency::until,
                        Emergency::emergencyId,
                        aside.in("access_emergency")));
    }

    private static <T> List<T> readable(
            List<T> rows,
            Function<T, Instant> from,
            Function<T, Instant> until,
            Function<T, UUID> id,
            Consumer<UUID> aside) {
        return rows.stream()
                .filter(row -> {
                    boolean readable = Moments.isWithin(from.apply(row))
                            && (until.apply(row) == null || Moments.isWithin(until.apply(row)));
                    if (!readable) {
                        aside.accept(id.apply(row));
                    }
                    return readable;
                })
                .toList();
    }

    private static boolean within(Instant from, Instant until, Instant now) {
        return !from.isAfter(now) && (until == null || until.isAfter(now));
    }
}
