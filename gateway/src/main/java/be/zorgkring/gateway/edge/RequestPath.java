package be.zorgkring.gateway.edge;

/** Refuses paths that the gateway and a service could read differently, because routing and access depend on them. */
final class RequestPath {

    private static final int LONGEST = 1024;

    private RequestPath() {}

    /** @param path as it was sent, still percent-encoded */
    static boolean isPlain(String path) {
        if (path == null || path.isEmpty() || path.charAt(0) != '/' || path.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            if (!isPlain(path, i)) {
                return false;
            }
        }
        return !path.contains("//") && !path.contains("/./") && !path.contains("/../") && !endsInDots(path);
    }

    private static boolean isPlain(String path, int i) {
        char c = path.charAt(i);
        if (c == '%') {
            return isHarmlessEscape(path, i);
        }
        return c > ' ' && c < 0x7f && c != '\\' && c != ';' && c != '<' && c != '>' && c != '"' && c != '#';
    }

    /** An escape may not hide a separator, a dot, a parameter, another escape or a control character. */
    private static boolean isHarmlessEscape(String path, int i) {
        if (i + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(i + 1), 16);
        int low = Character.digit(path.charAt(i + 2), 16);
        if (high < 0 || low < 0) {
            return false;
        }
        int decoded = high * 16 + low;
        return decoded > ' ' - 1 && decoded != 0x7f && "/\\.;%".indexOf(decoded) < 0;
    }

    private static boolean endsInDots(String path) {
        return path.endsWith("/.") || path.endsWith("/..");
    }
}
