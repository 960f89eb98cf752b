package be.zorgkring.systemtests.traces;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.List;

/** Writes what a service's exporter writes, as far as tests need it. */
final class OtlpMessage {

    private OtlpMessage() {}

    static byte[] of(String service, Span... spans) {
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(ResourceSpans.newBuilder()
                        .setResource(Resource.newBuilder().addAttributes(attribute("service.name", service)))
                        .addScopeSpans(ScopeSpans.newBuilder()
                                .setScope(InstrumentationScope.newBuilder().setName("io.quarkus.opentelemetry"))
                                .addAllSpans(List.of(spans))))
                .build()
                .toByteArray();
    }

    static Span span(String traceId, String name, KeyValue... attributes) {
        return Span.newBuilder()
                .setTraceId(ByteString.copyFrom(HexFormat.of().parseHex(traceId)))
                .setName(name)
                .setStartTimeUnixNano(0x0807060504030201L)
                .setFlags(0x101)
                .addAllAttributes(List.of(attributes))
                .addEvents(Span.Event.newBuilder().setName("an event"))
                .build();
    }

    static KeyValue attribute(String key, String value) {
        return attribute(key, AnyValue.newBuilder().setStringValue(value));
    }

    static KeyValue attribute(String key, long value) {
        return attribute(key, AnyValue.newBuilder().setIntValue(value));
    }

    private static KeyValue attribute(String key, AnyValue.Builder value) {
        return KeyValue.newBuilder().setKey(key).setValue(value).build();
    }
}
