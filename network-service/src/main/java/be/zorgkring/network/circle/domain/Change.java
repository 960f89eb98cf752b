package be.zorgkring.network.circle.domain;

import java.util.List;

/** A circle as it is now, with what that took; memberships that had lapsed unseen leave along. */
public record Change(Circle circle, List<Member> joined, List<Left> left) {

    public Change {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    /** A member who is none any more, with the end of their time. */
    public record Left(Member member, Ending how) {}
}
