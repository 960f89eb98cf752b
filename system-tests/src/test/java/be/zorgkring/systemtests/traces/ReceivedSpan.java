package be.zorgkring.systemtests.traces;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One span as a service sent it.
 *
 * @param service its {@code service.name}
 * @param text all that it says: name, attributes, events, links and status, a line each
 */
record ReceivedSpan(String traceId, String service, String text) {

    /** The spans of one message, and what it says of the services and libraries that they are of. */
    record Batch(List<ReceivedSpan> spans, List<String> others) {}

    /** @throws IllegalArgumentException when it cannot be read */
    static Batch batch(byte[] message) {
        List<ReceivedSpan> spans = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (ResourceSpans ofService : read(message).getResourceSpansList()) {
            List<KeyValue> resource = ofService.getResource().getAttributesList();
            others.add(lines(attributes(resource)));
            for (ScopeSpans ofLibrary : ofService.getScopeSpansList()) {
                InstrumentationScope scope = ofLibrary.getScope();
                others.add(lines(Stream.concat(
                        Stream.of(scope.getName(), scope.getVersion()), attributes(scope.getAttributesList()))));
                ofLibrary.getSpansList().forEach(span -> spans.add(of(service(resource), span)));
            }
        }
        return new Batch(spans, others);
    }

    private static ExportTraceServiceRequest read(byte[] message) {
        try {
            return ExportTraceServiceRequest.parseFrom(message);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("no traces: " + e.getMessage(), e);
        }
    }

    private static ReceivedSpan of(String service, Span span) {
        Stream<String> said = Stream.of(
                        Stream.of(span.getTraceState(), span.getName()),
                        attributes(span.getAttributesList()),
                        span.getEventsList().stream()
                                .flatMap(event -> Stream.concat(
                                        Stream.of(event.getName()), attributes(event.getAttributesList()))),
                        span.getLinksList().stream()
                                .flatMap(link -> Stream.concat(
                                        Stream.of(link.getTraceState()), attributes(link.getAttributesList()))),
                        Stream.of(span.getStatus().getMessage()))
                .flatMap(lines -> lines);
        return new ReceivedSpan(hex(span.getTraceId()), service, lines(said));
    }

    private static String service(List<KeyValue> resource) {
        return resource.stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> value(attribute.getValue()))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> attributes(List<KeyValue> attributes) {
        return attributes.stream().map(attribute -> attribute.getKey() + "=" + value(attribute.getValue()));
    }

    /** A text, a number, bytes taken for a text, or many of them. Other numbers are no one's. */
    private static String value(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case BYTES_VALUE -> value.getBytesValue().toStringUtf8();
            case INT_VALUE -> Long.toString(value.getIntValue());
            case ARRAY_VALUE ->
                value.getArrayValue().getValuesList().stream()
                        .map(ReceivedSpan::value)
                        .collect(Collectors.joining(" "));
            case KVLIST_VALUE ->
                attributes(value.getKvlistValue().getValuesList()).collect(Collectors.joining(" "));
            default -> "";
        };
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }

    private static String lines(Stream<String> said) {
        return said.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
