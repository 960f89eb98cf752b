package be.zorgkring.dev.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a program or a shared library says it cannot start without. Only of the form that our processors have: ELF of 64
 * bits, little-endian.
 *
 * @param loader the path of the program that brings the libraries together; only programs name one
 * @param needed names of libraries, such as {@code libc.so.6}
 */
record ElfFile(Optional<String> loader, List<String> needed) {

    private static final int MAGIC = 0x464c457f;
    private static final int LITTLE_64_BITS = 0x0102;
    private static final int HEADER = 64;

    private static final int LOADED = 1;
    private static final int DYNAMIC = 2;
    private static final int LOADER = 3;

    private static final long NEEDED = 1;
    private static final long NAMES = 5;

    /** A part of the file, and the address that it gets in memory. */
    private record Segment(int type, long offset, long address, long size) {}

    /** Nothing when it is no such file. */
    static Optional<ElfFile> read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() < HEADER) {
                return Optional.empty();
            }
            ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.getInt(0) != MAGIC || bytes.getShort(4) != LITTLE_64_BITS) {
                return Optional.empty();
            }
            List<Segment> segments = segments(bytes);
            return Optional.of(new ElfFile(loader(bytes, segments), needed(bytes, segments)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Segment> segments(ByteBuffer bytes) {
        List<Segment> segments = new ArrayList<>();
        int size = bytes.getShort(54);
        int count = bytes.getShort(56);
        for (int i = 0; i < count; i++) {
            int at = (int) bytes.getLong(32) + i * size;
            segments.add(new Segment(
                    bytes.getInt(at), bytes.getLong(at + 8), bytes.getLong(at + 16), bytes.getLong(at + 32)));
        }
        return segments;
    }

    private static Optional<String> loader(ByteBuffer bytes, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.type() == LOADER)
                .map(segment -> text(bytes, segment.offset()))
                .findFirst();
    }

    private static List<String> needed(ByteBuffer bytes, List<Segment> segments) {
        List<Long> places = new ArrayList<>();
        long names = 0;
        for (Segment segment : segments) {
            for (long at = segment.offset(); isIn(segment, at); at += 16) {
                long tag = bytes.getLong((int) at);
                long value = bytes.getLong((int) at + 8);
                if (tag == NEEDED) {
                    places.add(value);
                } else if (tag == NAMES) {
                    names = offset(value, segments);
                }
            }
        }
        long start = names;
        return places.stream().map(place -> text(bytes, start + place)).toList();
    }

    private static boolean isIn(Segment segment, long at) {
        return segment.type() == DYNAMIC && at + 16 <= segment.offset() + segment.size();
    }

    /** Where in the file lies what will be at an address. */
    private static long offset(long address, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.type() == LOADED
                        && address >= segment.address()
                        && address < segment.address() + segment.size())
                .map(segment -> segment.offset() + address - segment.address())
                .findFirst()
                .orElse(0L);
    }

    private static String text(ByteBuffer bytes, long at) {
        int end = (int) at;
        while (bytes.get(end) != 0) {
            end++;
        }
        byte[] text = new byte[end - (int) at];
        bytes.get((int) at, text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
