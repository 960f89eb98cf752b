package be.zorgkring.kernel.http;

import be.zorgkring.kernel.input.Flaw;
import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;

/** The version of an aggregate as an entity tag, and the check of the version that a change rests on. */
public final class Etags {

    private Etags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Empty when the change may go on; otherwise 428 without {@code If-Match}, 412 when another change came first. */
    public static Optional<Problem> check(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return Optional.of(Problem.of(428, "if-match-missing", new Flaw("If-Match", "header.required")));
        }
        return ifMatch.strip().equals("\"" + version + "\"")
                ? Optional.empty()
                : Optional.of(Problem.of(412, "changed-meanwhile", new Flaw("If-Match", "header.stale")));
    }
}
