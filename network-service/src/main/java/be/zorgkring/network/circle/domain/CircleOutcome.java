package be.zorgkring.network.circle.domain;

import java.util.List;

/** What came of a change to a circle. */
public sealed interface CircleOutcome permits CircleOutcome.Changed, CircleRefusal {

    /** The circle as it is now, with what that took; memberships that had lapsed unseen leave along. */
    record Changed(Circle circle, List<Member> joined, List<Left> left) implements CircleOutcome {
        public Changed {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }
    }

    /** A member who is none any more, with the end of their time. */
    record Left(Member member, Ending how) {}
}
