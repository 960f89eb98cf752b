package be.zorgkring.kernel.http;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What of an answer may be kept beside the record: random ids and the version, never a word, a date or a code about somebody. */
final class KeptIds {

    private static final String VERSION = "version";

    private KeptIds() {}

    static JsonNode of(JsonNode answer) {
        if (answer.isArray()) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            answer.forEach(element -> {
                if (isKept("", element)) {
                    kept.add(of(element));
                }
            });
            return kept;
        }
        if (!answer.isObject()) {
            return answer;
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        answer.properties().forEach(field -> {
            if (isKept(field.getKey(), field.getValue())) {
                kept.set(field.getKey(), of(field.getValue()));
            }
        });
        return kept;
    }

    private static boolean isKept(String name, JsonNode value) {
        return value.isContainerNode()
                || value.isTextual() && Rules.uuid(value.textValue()) instanceof Checked.Sound
                || name.equals(VERSION) && value.isIntegralNumber();
    }
}
