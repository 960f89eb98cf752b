package be.zorgkring.safety;

import java.util.regex.Pattern;

/** Whether a request's target is a path and a query as RFC 3986 writes them; square brackets are let through, as browsers send them. */
public final class RequestTarget {

    private static final Pattern PLAIN =
            Pattern.compile("(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?\\[\\]]|%[0-9A-Fa-f]{2})*+");

    private RequestTarget() {}

    /** @param target as it was sent, still percent-encoded */
    public static boolean isWellFormed(String target) {
        return PLAIN.matcher(target).matches();
    }
}
