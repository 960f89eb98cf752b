package be.zorgkring.dev.verify.observed;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The fields of one protobuf message, in their order; what they mean is for whoever knows the message. */
final class ProtobufFields {

    /**
     * @param content of a text, bytes or a message; empty for a number
     * @param value of a number; zero for the others
     */
    record Field(int number, ByteBuffer content, long value) {

        String text() {
            return StandardCharsets.UTF_8.decode(content.duplicate()).toString();
        }

        List<Field> fields() {
            return of(content);
        }
    }

    private ProtobufFields() {}

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException when these are no such bytes
     */
    static List<Field> of(ByteBuffer message) {
        ByteBuffer rest = message.slice().order(ByteOrder.LITTLE_ENDIAN);
        try {
            return all(rest);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("no protobuf: it ends within a field", e);
        }
    }

    private static List<Field> all(ByteBuffer rest) {
        List<Field> fields = new ArrayList<>();
        while (rest.hasRemaining()) {
            long tag = varint(rest);
            int number = (int) (tag >>> 3);
            switch ((int) (tag & 7)) {
                case 0 -> fields.add(number(number, varint(rest)));
                case 1 -> fields.add(number(number, rest.getLong()));
                case 2 -> fields.add(new Field(number, next(rest, varint(rest)), 0));
                case 5 -> fields.add(number(number, rest.getInt()));
                default -> throw new IllegalArgumentException("no protobuf: a field of kind " + (tag & 7));
            }
        }
        return fields;
    }

    private static Field number(int number, long value) {
        return new Field(number, ByteBuffer.allocate(0), value);
    }

    private static ByteBuffer next(ByteBuffer rest, long length) {
        if (length < 0 || length > rest.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer content = rest.slice(rest.position(), (int) length);
        rest.position(rest.position() + (int) length);
        return content;
    }

    private static long varint(ByteBuffer rest) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = rest.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("no protobuf: a number without an end");
    }
}
