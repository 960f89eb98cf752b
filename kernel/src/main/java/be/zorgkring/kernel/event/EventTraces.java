package be.zorgkring.kernel.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Continues the trace of the request that led to an event, from its owner's outbox into the service that reads it. */
@ApplicationScoped
class EventTraces {

    private static final TextMapGetter<Headers> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Headers headers) {
            List<String> keys = new ArrayList<>();
            headers.forEach(header -> keys.add(header.key()));
            return keys;
        }

        @Override
        public String get(Headers headers, String key) {
            Header header = headers == null ? null : headers.lastHeader(key);
            return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
        }
    };

    private final Tracer tracer;

    EventTraces(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("be.zorgkring.kernel.event");
    }

    /** One span an event of those types, all as long as the batch is being taken in; only of events that came of a request. */
    Taking begin(ConsumerRecords<String, byte[]> records, Set<String> types) {
        List<Span> spans = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : records) {
            String type = HEADERS.get(message.headers(), "ce_type");
            if (type == null || !types.contains(type)) {
                continue;
            }
            Context parent =
                    W3CTraceContextPropagator.getInstance().extract(Context.root(), message.headers(), HEADERS);
            if (Span.fromContext(parent).getSpanContext().isValid()) {
                spans.add(tracer.spanBuilder(message.topic() + " process")
                        .setParent(parent)
                        .setSpanKind(SpanKind.CONSUMER)
                        .setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.destination.name", message.topic())
                        .setAttribute("cloudevents.event_type", type)
                        .startSpan());
            }
        }
        return new Taking(spans);
    }

    record Taking(List<Span> spans) {

        void end(Throwable failure) {
            for (Span span : spans) {
                if (failure != null) {
                    span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
                }
                span.end();
            }
        }
    }
}
