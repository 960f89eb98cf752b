package be.zorgkring.kernel.http;

import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.VersionRefusal;
import java.util.Optional;

/** The versions on which a change may rest, as the header {@code If-Match} names them. */
public final class IfMatch {

    private IfMatch() {}

    public static ExpectedVersion required(String header) {
        return header == null || header.isBlank()
                ? newest -> Optional.of(VersionRefusal.IF_MATCH_MISSING)
                : optional(header);
    }

    /** Without the header a change may rest on any version. */
    public static ExpectedVersion optional(String header) {
        return newest -> header == null || header.isBlank() || Etags.names(header, newest)
                ? Optional.empty()
                : Optional.of(VersionRefusal.CHANGED_MEANWHILE);
    }
}
