package be.zorgkring.network.circle.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.circle.domain.Change.Left;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The circle of one person: whoever is a member now, and nobody twice. Memberships that ended are not in it.
 *
 * @param version grows by one per change; 0 while the circle was made but nobody heard of it
 */
public record Circle(CircleId id, PatientId patient, long version, List<Member> members) {

    /** More would not be a circle but a leak; readers of the event rely on it too. */
    public static final int MOST_MEMBERS = 200;

    public Circle {
        members = List.copyOf(members);
    }

    public Outcome<Change> admit(Member candidate, Instant now) {
        if (!candidate.period().fits() || candidate.period().overAt(now)) {
            return Outcome.refused(CircleRefusal.PERIOD_DOES_NOT_FIT);
        }
        List<Member> lapsed = lapsed(now);
        List<Member> staying = new ArrayList<>(members);
        staying.removeAll(lapsed);
        if (staying.stream().anyMatch(member -> member.party().sameAs(candidate.party()))) {
            return Outcome.refused(CircleRefusal.ALREADY_MEMBER);
        }
        if (staying.size() >= MOST_MEMBERS) {
            return Outcome.refused(CircleRefusal.CIRCLE_FULL);
        }
        staying.add(candidate);
        return Outcome.done(new Change(next(staying), List.of(candidate), left(lapsed)));
    }

    /** Admits whoever is no member yet, as one change. Empty when that changes nothing that others know of. */
    public Optional<Change> gather(List<Member> candidates, Instant now) {
        Circle circle = this;
        List<Member> joined = new ArrayList<>();
        for (Member candidate : candidates) {
            if (circle.admit(candidate, now) instanceof Outcome.Done<Change>(Change changed)) {
                circle = changed.circle();
                joined.add(candidate);
            }
        }
        if (joined.isEmpty() && version > 0) {
            return Optional.empty();
        }
        List<Left> left = joined.isEmpty() ? List.of() : left(lapsed(now));
        return Optional.of(new Change(next(circle.members()), joined, left));
    }

    public Outcome<Change> remove(MemberId memberId, Ending how, Instant now) {
        return Outcome.found(member(memberId), CircleRefusal.MEMBER_UNKNOWN).map(leaving -> {
            List<Member> staying = new ArrayList<>(members);
            staying.remove(leaving);
            return new Change(next(staying), List.of(), List.of(new Left(leaving.endedAt(now), how)));
        });
    }

    /** Ends all memberships. Empty when there are none. */
    public Optional<Change> close(Instant now) {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        next(List.of()),
                        List.of(),
                        members.stream()
                                .map(member -> new Left(member.endedAt(now), Ending.BY_THE_PERSON))
                                .toList()));
    }

    public Optional<Member> member(MemberId memberId) {
        return members.stream().filter(member -> member.id().equals(memberId)).findFirst();
    }

    private List<Member> lapsed(Instant now) {
        return members.stream().filter(member -> member.period().overAt(now)).toList();
    }

    private static List<Left> left(List<Member> lapsed) {
        return lapsed.stream().map(member -> new Left(member, Ending.BY_TIME)).toList();
    }

    private Circle next(List<Member> staying) {
        return new Circle(id, patient, version + 1, staying);
    }
}
