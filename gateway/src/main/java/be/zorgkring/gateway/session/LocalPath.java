package be.zorgkring.gateway.session;

import java.util.Optional;

/**
 * A page of this platform to return to after signing in. Anything a browser could read as another site is none,
 * because a sign-in link that ends elsewhere is what phishing needs.
 */
record LocalPath(String value) {

    static final LocalPath ROOT = new LocalPath("/");
    private static final int LONGEST = 512;

    static Optional<LocalPath> of(String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return Optional.of(ROOT);
        }
        boolean local = wanted.length() <= LONGEST
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.startsWith("/session/")
                && wanted.chars().allMatch(LocalPath::isHarmless);
        return local ? Optional.of(new LocalPath(wanted)) : Optional.empty();
    }

    /** Browsers read a backslash as a slash and skip tabs and line ends; non-ASCII belongs percent-encoded. */
    private static boolean isHarmless(int c) {
        return c > ' ' && c < 0x7f && c != '\\';
    }
}
