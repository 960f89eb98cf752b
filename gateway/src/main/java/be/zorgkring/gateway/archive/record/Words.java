package be.zorgkring.gateway.archive.record;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of one language for everything in the readable record. */
public final class Words {

    static final String BUNDLE = "archive/words";

    private final ResourceBundle texts;
    private final Locale language;

    private Words(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language one of the four */
    public static Words in(Locale language) {
        return new Words(language);
    }

    public Locale language() {
        return language;
    }

    public String get(String key) {
        return texts.getString(key);
    }

    public String moment(Instant at) {
        return Shown.MOMENT.format(at);
    }

    Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    String part(String name) {
        return find("part." + name).orElseGet(() -> plain(name));
    }

    String field(String name) {
        return find("field." + name).orElseGet(() -> plain(name));
    }

    /** The label of a code; the code itself for one that was added after this was written, and for all free text. */
    String value(String field, String value) {
        return find("code." + field + "." + value).orElse(value);
    }

    /** For a name that a service added since: {@code lifeGoals} becomes "Life goals". */
    private static String plain(String name) {
        String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
