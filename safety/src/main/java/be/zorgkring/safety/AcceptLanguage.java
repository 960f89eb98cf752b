package be.zorgkring.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language to answer in, by {@code Accept-Language} (RFC 9110, 12.5.4) and the lookup of RFC 4647, 3.4. A part that cannot be
 * read is passed over: a preference is never a reason to refuse.
 */
public final class AcceptLanguage {

    public static final List<String> SPOKEN = List.of("nl", "fr", "de", "en");

    private static final String OTHERWISE = "en";
    private static final String ANY = "*";
    private static final Pattern RANGE = Pattern.compile(
            "(\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,15})(?:[ \\t]*;[ \\t]*[qQ]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

    private AcceptLanguage() {}

    private record Range(String language, double weight) {}

    /**
     * The one of {@link #SPOKEN} that is wanted most; English when none is.
     *
     * @param fields all fields of that name, null or empty where there is none
     */
    public static String choose(List<String> fields) {
        List<Range> ranges = fields == null ? List.of() : ranges(String.join(",", fields));
        List<String> refused = ranges.stream()
                .filter(range -> range.weight() == 0)
                .map(Range::language)
                .toList();
        return ranges.stream()
                .filter(range -> range.weight() > 0)
                .sorted(Comparator.comparingDouble(Range::weight).reversed())
                .map(range -> range.language().equals(ANY) ? any(refused) : range.language())
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse(OTHERWISE);
    }

    private static String any(List<String> refused) {
        return !refused.contains(OTHERWISE)
                ? OTHERWISE
                : SPOKEN.stream()
                        .filter(language -> !refused.contains(language))
                        .findFirst()
                        .orElse(OTHERWISE);
    }

    private static List<Range> ranges(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header.split(",")) {
            Matcher range = RANGE.matcher(part.strip());
            if (range.matches()) {
                String primary = range.group(1).split("-")[0].toLowerCase(Locale.ROOT);
                ranges.add(new Range(primary, range.group(2) == null ? 1 : Double.parseDouble(range.group(2))));
            }
        }
        return ranges;
    }
}
