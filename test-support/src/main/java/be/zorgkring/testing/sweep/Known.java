package be.zorgkring.testing.sweep;

import be.zorgkring.parts.identity.Invented;
import be.zorgkring.parts.identity.Nihdi;
import be.zorgkring.testing.sweep.Wire.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ids of what is there to be asked for, and the words in bodies that stand for them: {@code $goals} for the last goal. */
final class Known {

    /** Each holds one record of the person, under their id. */
    static final List<String> RECORDS = List.of("patients", "circles", "plans");

    private static final Pattern WORD = Pattern.compile("\\$([a-zA-Z]+)");
    private static final int NIHDI_SERIALS = 498_000;

    private final Map<String, String> ids = new HashMap<>(Map.of(
            "purposes/purpose", "evaluation",
            "aims/pilot", "zorgzaam-leuven",
            "taking-part/pilot", "zorgzaam-leuven",
            "indicators/code", "PEOPLE-INCLUDED",
            "questionnaires/code", "daily-life"));

    Known(String patient, String insz) {
        ids.put("person", insz);
        RECORDS.forEach(each -> ids.put(each, patient));
    }

    /** The paths of the person's record in the services that hold one. */
    List<String> records() {
        return RECORDS.stream()
                .map(each -> "/api/" + each + "/" + ids.get(each))
                .toList();
    }

    /** Remembers what was made, by the name of what it is one of. */
    void created(Reply reply) {
        String[] parts = reply.header("location").split("/");
        if (parts.length > 3 && !RECORDS.contains(parts[parts.length - 2])) {
            ids.put(parts[parts.length - 2], parts[parts.length - 1]);
        }
        named(Judge.read(reply.body()));
    }

    /** Remembers what a list of the person's own begins with. */
    void listed(JsonNode list) {
        named(list.path("items").path(0));
    }

    private void named(JsonNode one) {
        one.properties().stream()
                .filter(field ->
                        field.getKey().endsWith("Id") && field.getValue().isTextual())
                .forEach(field -> ids.put(field.getKey(), field.getValue().asText()));
    }

    /** What stands for the parameter of a path: known by what it is one of, or by its own name. */
    String id(String template, String parameter) {
        String[] parts =
                template.substring(0, template.indexOf("{" + parameter + "}")).split("/");
        String one = parts[parts.length - 1];
        return Stream.of(one + "/" + parameter, one, parameter)
                .filter(ids::containsKey)
                .findFirst()
                .map(ids::get)
                .orElse(Samples.NOBODY);
    }

    /** A copy of the body, with what its words stand for. */
    JsonNode filled(JsonNode body) {
        if (body.isTextual()) {
            return JsonNodeFactory.instance.textNode(filled(body.asText()));
        }
        JsonNode copy = body.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(filled(field.getValue())));
        } else if (copy instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, filled(array.get(i)));
            }
        }
        return copy;
    }

    String filled(String text) {
        return WORD.matcher(text).replaceAll(word -> meant(word.group(1)));
    }

    private String meant(String word) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return switch (word) {
            case "insz" ->
                Invented.SWEEP.number(random.nextInt(Invented.SWEEP.size())).insz();
            case "nihdi" -> Nihdi.of(NIHDI_SERIALS + random.nextInt(1_000), 401);
            case "pharmacist" -> Scene.nihdi("joris.claes");
            case "code" -> "sweep-" + Integer.toString(random.nextInt(1 << 30), 36);
            default -> ids.getOrDefault(word, Samples.NOBODY);
        };
    }
}
