package be.zorgkring.action.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Problem;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that a change rests on, as the header {@code If-Match} names it. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final long NEVER = -1;

    private IfMatch() {}

    public static Outcome<Long, Problem> required(String header) {
        Matcher tag = TAG.matcher(header == null ? "" : header.strip());
        long version = tag.matches() ? Long.parseLong(tag.group(1)) : NEVER;
        Optional<Problem> problem = Etags.check(header, version);
        return problem.<Outcome<Long, Problem>>map(Outcome::refused).orElseGet(() -> Outcome.done(version));
    }

    public static Outcome<OptionalLong, Problem> optional(String header) {
        if (header == null || header.isBlank()) {
            return Outcome.done(OptionalLong.empty());
        }
        return switch (required(header)) {
            case Outcome.Done<Long, Problem>(Long version) -> Outcome.done(OptionalLong.of(version));
            case Outcome.Refused<Long, Problem>(Problem problem) -> Outcome.refused(problem);
        };
    }
}
