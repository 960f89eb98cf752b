package be.zorgkring.gateway.archive;

import be.zorgkring.gateway.archive.fhir.CareTeam;
import be.zorgkring.gateway.archive.fhir.Plans;
import be.zorgkring.gateway.page.Part;
import be.zorgkring.gateway.page.Part.Gap;
import be.zorgkring.gateway.page.Part.Present;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the services gave for one archive. A refusal of any of them refuses the whole, for nobody takes a copy of half a
 * right; a service that is away leaves a gap that every file of the archive names, unless it is the person's own record,
 * without which there is no archive.
 */
record Gathered(String patientId, Locale language, Instant at, Map<Source, Part> parts) {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    Optional<Gap> refusal() {
        Optional<Gap> refused = parts.values().stream()
                .filter(part -> part instanceof Gap gap && gap.status() < 500)
                .map(Gap.class::cast)
                .findFirst();
        return refused.isPresent() || !(parts.get(Source.PERSON) instanceof Gap gap) ? refused : Optional.of(gap);
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, BELGIUM);
    }

    List<Source> missing() {
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Gap)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a source gave; empty where it was away. */
    Optional<JsonObject> of(Source source) {
        return parts.get(source) instanceof Present present && present.data() instanceof JsonObject data
                ? Optional.of(data)
                : Optional.empty();
    }

    /** The bundle of the person's own record, with the circle and the plan as far as they were given. */
    Optional<JsonObject> bundle() {
        return of(Source.FHIR).map(person -> {
            JsonArray entries = person.getJsonArray("entry", new JsonArray()).copy();
            boolean circle = of(Source.CIRCLE)
                    .flatMap(data -> CareTeam.of(patientId, at, data.getJsonObject("parts")))
                    .map(entries::add)
                    .isPresent();
            of(Source.PLAN)
                    .map(data -> Plans.of(patientId, circle, data.getJsonObject("parts")))
                    .ifPresent(entries::addAll);
            return person.copy().put("entry", entries);
        });
    }

    /** Everything but the FHIR bundle, as it stands in {@code data.json}. */
    JsonObject json() {
        JsonObject services = new JsonObject();
        for (Source source : List.of(Source.PERSON, Source.CIRCLE, Source.PLAN)) {
            of(source).ifPresent(data -> services.put(source.label(), data));
        }
        JsonArray missing = new JsonArray();
        missing().forEach(source -> missing.add(source.label()));
        return new JsonObject()
                .put("format", "zorgkring-own-data")
                .put("version", 1)
                .put("patientId", patientId)
                .put("at", at.toString())
                .put("language", language.getLanguage())
                .put("notIncluded", missing)
                .put("services", services);
    }
}
