package be.zorgkring.network.directory.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are found: by the beginning of any of their words, whatever the accents, the case or the punctuation. */
public final class NameSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static final int SHORTEST_BEGINNING = 2;
    public static final int LONGEST_BEGINNING = 100;

    private NameSearch() {}

    /** What is looked for, folded. */
    public static Checked<String> beginning(String raw) {
        String folded = raw.length() > LONGEST_BEGINNING ? "" : fold(raw);
        return Checked.unless(folded.length() < SHORTEST_BEGINNING, Flaw.SIZE, folded);
    }

    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The name from each of its words on, so that a search is always for a beginning and an index serves it. */
    public static List<String> beginnings(String name) {
        String folded = fold(name);
        List<String> beginnings = new ArrayList<>();
        for (int at = 0; at >= 0 && at < folded.length(); at = folded.indexOf(' ', at) + 1) {
            beginnings.add(folded.substring(at));
            if (folded.indexOf(' ', at) < 0) {
                break;
            }
        }
        return beginnings;
    }
}
