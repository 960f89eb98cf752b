package be.zorgkring.gateway.page;

import be.zorgkring.gateway.page.Part.Gap;
import be.zorgkring.gateway.page.Part.Present;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The page of one person, made of parts that succeed or fail on their own: a service that is away leaves a marked gap,
 * never an empty list that could be read as "nothing there".
 */
record PatientPage(SequencedMap<String, Part> parts) {

    /** Which of several failures speaks for the page: what the caller can act on comes before what they cannot. */
    private static final List<Integer> TELLING = List.of(401, 403, 404, 429, 503, 504);

    /** One part is enough for the page to be of use. */
    int status() {
        boolean anyPresent = parts.values().stream().anyMatch(Present.class::isInstance);
        return anyPresent
                ? 200
                : TELLING.stream().filter(this::isGivenBySomePart).findFirst().orElse(502);
    }

    JsonObject json() {
        int status = status();
        return status == 200 ? allParts() : problem(status);
    }

    /** What the page has to say about an emergency, where any of its parts was given on that ground alone. */
    Optional<EmergencyBanner> emergency() {
        return parts.values().stream()
                .flatMap(part ->
                        part instanceof Present present ? Stream.ofNullable(present.emergency()) : Stream.empty())
                .findFirst()
                .map(EmergencyBanner::new);
    }

    private JsonObject allParts() {
        JsonObject page = new JsonObject();
        emergency().ifPresent(banner -> page.put("emergencyAccess", banner.json()));
        parts.forEach((name, part) -> page.put(name, part.json()));
        return page;
    }

    /** The problem of the first part that failed so, with what the others said. */
    private JsonObject problem(int status) {
        JsonObject telling = parts.values().stream()
                .flatMap(part ->
                        part instanceof Gap gap && gap.status() == status ? Stream.of(gap.problem()) : Stream.empty())
                .findFirst()
                .orElseGet(() -> new JsonObject().put("type", "about:blank"));
        return telling.copy().put("status", status).put("parts", allParts());
    }

    private boolean isGivenBySomePart(int status) {
        return parts.values().stream().anyMatch(part -> part instanceof Gap gap && gap.status() == status);
    }
}
