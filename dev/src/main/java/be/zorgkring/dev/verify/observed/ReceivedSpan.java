package be.zorgkring.dev.verify.observed;

import be.zorgkring.dev.verify.observed.ProtobufFields.Field;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * One span as a service sent it, by the numbers of the fields in OTLP's {@code trace.proto} and {@code common.proto}.
 *
 * @param service its {@code service.name}
 * @param text all that it says: name, attributes, events, links and status, a line each
 */
record ReceivedSpan(String traceId, String service, String text) {

    /** The spans of one message, and what it says of the services and libraries that they are of. */
    record Batch(List<ReceivedSpan> spans, List<String> others) {}

    static Batch batch(byte[] message) {
        List<ReceivedSpan> spans = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Field ofService :
                of(1, ProtobufFields.of(ByteBuffer.wrap(message))).toList()) {
            List<Field> resource = of(1, ofService.fields())
                    .flatMap(field -> field.fields().stream())
                    .toList();
            String service = service(resource);
            others.add(String.join("\n", attributes(1, resource)));
            for (Field ofLibrary : of(2, ofService.fields()).toList()) {
                for (Field scope : of(1, ofLibrary.fields()).toList()) {
                    others.add(String.join("\n", join(texts(scope.fields(), 1, 2), attributes(3, scope.fields()))));
                }
                of(2, ofLibrary.fields()).forEach(span -> spans.add(span(service, span.fields())));
            }
        }
        return new Batch(spans, others);
    }

    private static ReceivedSpan span(String service, List<Field> span) {
        List<String> lines = new ArrayList<>(join(texts(span, 3, 5), attributes(9, span)));
        of(11, span).map(Field::fields).forEach(event -> lines.addAll(join(texts(event, 2), attributes(3, event))));
        of(13, span).map(Field::fields).forEach(link -> lines.addAll(join(texts(link, 3), attributes(4, link))));
        of(15, span).map(Field::fields).forEach(status -> lines.addAll(texts(status, 2)));
        return new ReceivedSpan(traceId(span), service, String.join("\n", lines));
    }

    private static String traceId(List<Field> span) {
        return of(1, span)
                .map(field -> {
                    byte[] id = new byte[field.content().remaining()];
                    field.content().duplicate().get(id);
                    return HexFormat.of().formatHex(id);
                })
                .findFirst()
                .orElse("");
    }

    private static String service(List<Field> resource) {
        return attributes(1, resource).stream()
                .filter(attribute -> attribute.startsWith("service.name="))
                .map(attribute -> attribute.substring("service.name=".length()))
                .findFirst()
                .orElse("");
    }

    private static List<String> attributes(int number, List<Field> message) {
        return of(number, message).map(ReceivedSpan::keyValue).toList();
    }

    private static String keyValue(Field attribute) {
        String key = of(1, attribute.fields()).map(Field::text).findFirst().orElse("");
        String value = of(2, attribute.fields())
                .map(field -> value(field.fields()))
                .findFirst()
                .orElse("");
        return key + "=" + value;
    }

    /** A text, a number, bytes taken for a text, or many of them. Other numbers are no one's. */
    private static String value(List<Field> value) {
        StringBuilder said = new StringBuilder();
        for (Field kind : value) {
            switch (kind.number()) {
                case 1, 7 -> said.append(kind.text());
                case 3 -> said.append(kind.value());
                case 5 ->
                    of(1, kind.fields())
                            .forEach(one -> said.append(value(one.fields())).append(' '));
                case 6 ->
                    of(1, kind.fields())
                            .forEach(one -> said.append(keyValue(one)).append(' '));
                default -> {
                    // whether, or how much
                }
            }
        }
        return said.toString();
    }

    private static List<String> texts(List<Field> message, int... numbers) {
        List<String> texts = new ArrayList<>();
        for (int number : numbers) {
            of(number, message).map(Field::text).forEach(texts::add);
        }
        return texts;
    }

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Stream<Field> of(int number, List<Field> message) {
        return message.stream().filter(field -> field.number() == number);
    }
}
