package be.zorgkring.kernel.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of an aggregate as an entity tag, and the check of the version that a change rests on (RFC 9110, 13.1). */
public final class Etags {

    private static final String ANY = "*";
    private static final String WEAK = "W/";
    private static final Pattern ELEMENT =
            Pattern.compile("\\G[ \\t,]*+((?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*+\")[ \\t]*+(?=,|$)");
    private static final Pattern END = Pattern.compile("[ \\t,]*+");

    private Etags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Whether a condition is for this version. */
    static boolean names(String ifMatch, long version) {
        return isAny(ifMatch) || tags(ifMatch).contains("\"" + version + "\"");
    }

    /** Whether it is {@code *} or a list of entity tags. */
    static boolean isReadable(String condition) {
        return isAny(condition) || !tags(condition).isEmpty();
    }

    /** Whether the reader has this version already: the comparison of {@code If-None-Match}, for which weak tags count. */
    static boolean isKnown(String ifNoneMatch, String tag) {
        return isAny(ifNoneMatch)
                || tags(ifNoneMatch).stream().anyMatch(known -> strong(known).equals(strong(tag)));
    }

    private static boolean isAny(String condition) {
        return condition.strip().equals(ANY);
    }

    private static String strong(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }

    /** The tags of a list; none when anything in it is no tag. */
    private static List<String> tags(String condition) {
        List<String> tags = new ArrayList<>();
        Matcher element = ELEMENT.matcher(condition);
        int end = 0;
        while (element.find()) {
            tags.add(element.group(1));
            end = element.end();
        }
        return END.matcher(condition.substring(end)).matches() ? tags : List.of();
    }
}
