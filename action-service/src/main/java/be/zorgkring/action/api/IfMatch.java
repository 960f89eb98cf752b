package be.zorgkring.action.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Problem;
import java.util.function.LongPredicate;

/** The versions on which a change may rest, as the header {@code If-Match} names them. */
public final class IfMatch {

    private static final long ANY = 0;

    private IfMatch() {}

    public static Outcome<LongPredicate, Problem> required(String header) {
        return header == null || header.isBlank()
                ? Outcome.refused(Etags.check(header, ANY).orElseThrow())
                : Outcome.done(version -> Etags.check(header, version).isEmpty());
    }

    /** Without the header a change may rest on any version. */
    public static LongPredicate optional(String header) {
        return header == null || header.isBlank()
                ? version -> true
                : version -> Etags.check(header, version).isEmpty();
    }
}
