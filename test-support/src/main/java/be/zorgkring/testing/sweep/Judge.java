package be.zorgkring.testing.sweep;

import be.zorgkring.testing.sweep.Wire.Reply;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What must hold of every answer, whatever was asked. */
final class Judge {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Pattern SAYS_NOTHING = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");
    private static final Pattern AROUND =
            Pattern.compile("^[\\p{Z}\\s\\u200e\\u200f\\u061c]+|[\\p{Z}\\s\\u200e\\u200f\\u061c]+$");

    private Judge() {}

    /** What is wrong with the answer, by itself. */
    static List<String> flaws(Request request, Reply reply) {
        if (reply.status() >= 500 || reply.status() == 0) {
            return List.of("no request may be answered so");
        }
        if (reply.status() < 400) {
            return List.of();
        }
        JsonNode body = read(reply.body());
        String type = reply.header("content-type");
        if (request.template().startsWith("/fhir") && type.startsWith("application/fhir+json")) {
            boolean outcome = body.path("resourceType").asText().equals("OperationOutcome");
            return outcome ? List.of() : List.of("a refusal without an OperationOutcome");
        }
        boolean problem = type.startsWith("application/problem+json")
                && body.path("status").asInt() == reply.status()
                && body.path("type").asText().startsWith("urn:zorgkring:problem:")
                && !body.path("title").asText().isBlank();
        return problem ? List.of() : List.of("a refusal that is no problem");
    }

    /** Fields that were sent and taken, and read back as something else. */
    static List<String> changed(JsonNode sent, JsonNode read) {
        List<String> changed = new ArrayList<>();
        compare("", sent, read, changed);
        return changed;
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            return JSON.missingNode();
        }
    }

    private static void compare(String pointer, JsonNode sent, JsonNode read, List<String> changed) {
        if (sent.isNull() || read.isMissingNode() || read.isNull()) {
            return; // a field may be hidden from who reads, or be named otherwise
        }
        if (sent.isObject() && read.isObject()) {
            sent.properties()
                    .forEach(field -> compare(
                            pointer + "/" + field.getKey(), field.getValue(), read.path(field.getKey()), changed));
        } else if (sent.isArray() && read.isArray()) {
            List<JsonNode> there =
                    StreamSupport.stream(read.spliterator(), false).toList();
            for (JsonNode each : sent) {
                if (each.isValueNode() && there.stream().noneMatch(other -> same(each, other))) {
                    changed.add("taken otherwise: " + pointer + ": " + each + " is not in " + read);
                }
            }
        } else if (sent.isContainerNode() != read.isContainerNode()) {
            return;
        } else if (!same(sent, read)) {
            changed.add("taken otherwise: " + pointer + ": " + sent + " became " + read);
        }
    }

    private static boolean same(JsonNode sent, JsonNode read) {
        if (sent.isNumber() && read.isNumber()) {
            return sent.decimalValue().compareTo(read.decimalValue()) == 0;
        }
        String one = sent.asText();
        String other = read.asText();
        return sent.getNodeType() == read.getNodeType()
                && (normal(one).equals(normal(other))
                        || instant(one)
                                .filter(at -> instant(other).filter(at::equals).isPresent())
                                .isPresent());
    }

    /** As texts are kept: one form of each character, without what says nothing and what stands around. */
    private static String normal(String text) {
        String said = SAYS_NOTHING.matcher(text).replaceAll("").replace("\r\n", "\n");
        return AROUND.matcher(Normalizer.normalize(said, Normalizer.Form.NFC)).replaceAll("");
    }

    /** Cut off at the microsecond, as it is kept; see ADR 0023. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
