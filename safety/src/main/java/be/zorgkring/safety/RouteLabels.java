package be.zorgkring.safety;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps what callers write out of the labels of HTTP metrics: an address is the template of a route, and everything that
 * matches none is one label, since else each id, and each guess of a stranger, would be a time series for good.
 */
public final class RouteLabels implements MeterFilter {

    private static final String UNMATCHED = "UNKNOWN";
    private static final String ADDRESS = "uri";
    private static final String METHOD = "method";

    /** What Micrometer and Quarkus say themselves where there is no address to tell. */
    private static final Set<String> NO_ADDRESS = Set.of("NOT_FOUND", "REDIRECTION", "root", "/cors-preflight");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Function<String, Optional<String>> template;

    /** @param template the route's template for an address, written as one or not; empty where no route matches */
    public RouteLabels(Function<String, Optional<String>> template) {
        this.template = template;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith("http.")) {
            return id;
        }
        List<Tag> tags = new ArrayList<>();
        id.getTagsAsIterable().forEach(tag -> tags.add(Tag.of(tag.getKey(), value(tag))));
        return id.replaceTags(tags);
    }

    private String value(Tag tag) {
        return switch (tag.getKey()) {
            case ADDRESS ->
                NO_ADDRESS.contains(tag.getValue())
                        ? tag.getValue()
                        : template.apply(tag.getValue()).orElse(UNMATCHED);
            case METHOD -> METHODS.contains(tag.getValue()) ? tag.getValue() : UNMATCHED;
            default -> tag.getValue();
        };
    }
}
