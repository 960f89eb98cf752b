package be.zorgkring.reporting.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The circle of a person as four lists of equal length, one place a member: whole circles come and go at once, so a row a
 * member would only be deleted and written again. A member who is no professional person has {@code null} in that place.
 *
 * @param steadyFrom from when on all members are active without end, each professional once; such a circle needs no
 *     look at its members to be counted. Null when there is no such moment.
 */
public record CircleRow(
        UUID person,
        long version,
        List<UUID> professionals,
        List<Boolean> carers,
        List<Instant> activeFrom,
        List<Instant> activeUntil,
        Instant steadyFrom)
        implements Row {

    public static CircleRow of(UUID person, long version, List<Member> members) {
        return new CircleRow(
                person,
                version,
                members.stream().map(Member::professional).toList(),
                members.stream().map(Member::carer).toList(),
                members.stream().map(Member::activeFrom).toList(),
                members.stream().map(Member::activeUntil).toList(),
                steadyFrom(members));
    }

    private static Instant steadyFrom(List<Member> members) {
        var professionals = members.stream()
                .map(Member::professional)
                .filter(Objects::nonNull)
                .toList();
        boolean once = professionals.stream().distinct().count() == professionals.size();
        boolean endless = members.stream().map(Member::activeUntil).allMatch(Objects::isNull);
        return once && endless
                ? members.stream()
                        .map(Member::activeFrom)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                : null;
    }

    /** One member, as a pseudonym. */
    public record Member(UUID professional, boolean carer, Instant activeFrom, Instant activeUntil) {}
}
