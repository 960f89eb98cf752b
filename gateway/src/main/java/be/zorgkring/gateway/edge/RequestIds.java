package be.zorgkring.gateway.edge;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that ties an answer, its log lines and its access records together. */
final class RequestIds {

    static final String HEADER = "X-Request-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{7,63}");

    private RequestIds() {}

    /** The caller's own id when it is one well-formed value; anything else could forge log lines and is replaced. */
    static String accept(List<String> sent) {
        return sent.size() == 1 && WELL_FORMED.matcher(sent.getFirst()).matches()
                ? sent.getFirst()
                : UUID.randomUUID().toString();
    }
}
