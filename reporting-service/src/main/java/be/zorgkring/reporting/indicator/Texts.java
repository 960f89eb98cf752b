package be.zorgkring.reporting.indicator;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of aims, components, units and definitions in one of the four languages. */
public final class Texts {

    public static final List<Locale> LANGUAGES =
            List.of(Locale.of("nl"), Locale.of("fr"), Locale.of("de"), Locale.of("en"));

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Texts in(Locale language) {
        return new Texts(ResourceBundle.getBundle(
                "indicators/texts",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String of(Aim aim) {
        return bundle.getString("aim." + aim.code());
    }

    public String of(Component component) {
        return bundle.getString("component." + component.name());
    }

    public String of(Unit unit) {
        return bundle.getString("unit." + unit.code());
    }

    public Definition of(Indicator indicator) {
        return new Definition(
                text(indicator, "title"),
                text(indicator, "measures"),
                text(indicator, "numerator"),
                indicator.measure() instanceof Measure.Count ? null : text(indicator, "denominator"),
                text(indicator, "counting-date"),
                text(indicator, "exclusions"));
    }

    private String text(Indicator indicator, String part) {
        var text = bundle.getString(indicator.textKey() + "." + indicator.version() + "." + part);
        return indicator
                .aim()
                .map(aim -> text.replace("{aim}", aim.code() + ", " + of(aim)))
                .orElse(text);
    }

    /**
     * How a figure is to be read.
     *
     * @param measures what it says, and what it does not
     * @param denominator null for a plain count
     */
    public record Definition(
            String title,
            String measures,
            String numerator,
            String denominator,
            String countingDate,
            String exclusions) {}
}
