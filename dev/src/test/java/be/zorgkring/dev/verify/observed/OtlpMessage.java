package be.zorgkring.dev.verify.observed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes what a service's exporter writes, as far as tests need it. */
final class OtlpMessage {

    private OtlpMessage() {}

    static byte[] of(String service, byte[]... spans) {
        byte[] scope = field(1, field(1, text("io.quarkus.opentelemetry")));
        byte[] resource = field(1, field(1, attribute("service.name", field(1, text(service)))));
        return field(1, all(resource, field(2, all(scope, all(spans)))));
    }

    static byte[] span(String traceId, String name, byte[]... attributes) {
        byte[] begin = {7 << 3 | 1, 1, 2, 3, 4, 5, 6, 7, 8};
        byte[] flags = {(byte) (16 << 3 | 5), 1, 1, 0, 0, 0};
        ByteArrayOutputStream span = new ByteArrayOutputStream();
        span.writeBytes(all(field(1, HexFormat.of().parseHex(traceId)), field(5, text(name)), number(6, 2), begin));
        for (byte[] attribute : attributes) {
            span.writeBytes(field(9, attribute));
        }
        span.writeBytes(field(11, field(2, text("an event"))));
        span.writeBytes(flags);
        return field(2, span.toByteArray());
    }

    static byte[] attribute(String key, String value) {
        return attribute(key, field(1, text(value)));
    }

    static byte[] attribute(String key, long value) {
        return attribute(key, number(3, value));
    }

    private static byte[] attribute(String key, byte[] value) {
        return all(field(1, text(key)), field(2, value));
    }

    private static byte[] field(int number, byte[] content) {
        return all(varint((long) number << 3 | 2), varint(content.length), content);
    }

    private static byte[] number(int number, long value) {
        return all(varint((long) number << 3), varint(value));
    }

    private static byte[] varint(long value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long rest = value;
        while (rest > 0x7f) {
            bytes.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] all(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
