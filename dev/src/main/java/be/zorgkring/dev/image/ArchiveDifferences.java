package be.zorgkring.dev.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two dumps of one class list differ in: the times at which soft references were last used. They stand in objects
 * of the heap, in milliseconds of the clock that {@link System#nanoTime} reads, which all processes of a machine share.
 *
 * @param places of the times in the archive
 */
record ArchiveDifferences(List<Long> places) {

    private static final int CHUNK = 1 << 20;

    /** When a dump was made, in milliseconds of that clock. */
    record Span(long begin, long end) {

        static long now() {
            return System.nanoTime() / 1_000_000;
        }

        boolean has(long time) {
            return begin <= time && time <= end;
        }
    }

    /** A dump, and when it was made. */
    record Dump(Path file, Span span) {}

    /** Nothing when they differ in anything else. */
    static Optional<ArchiveDifferences> between(Dump one, Dump other) throws IOException {
        try (FileChannel first = FileChannel.open(one.file());
                FileChannel second = FileChannel.open(other.file())) {
            ArchiveHeader header = ArchiveHeader.read(first);
            if (first.size() != second.size() || !header.isLike(ArchiveHeader.read(second))) {
                return Optional.empty();
            }
            List<Long> places = new ArrayList<>();
            for (long at = ArchiveHeader.LENGTH; at < first.size(); at += CHUNK) {
                ByteBuffer mine = ArchiveHeader.bytes(first, at, CHUNK);
                ByteBuffer its = ArchiveHeader.bytes(second, at, CHUNK);
                for (int i = mine.mismatch(its); i >= 0; i = next(mine, its, i)) {
                    int word = i - i % Long.BYTES;
                    boolean isTime = at + word >= header.heapBegin()
                            && at + word + Long.BYTES <= header.heapEnd()
                            && one.span().has(mine.getLong(word))
                            && other.span().has(its.getLong(word));
                    if (!isTime) {
                        return Optional.empty();
                    }
                    places.add(at + word);
                }
            }
            return Optional.of(new ArchiveDifferences(places));
        }
    }

    /** The first byte they differ in after the word of another, or less than nothing. */
    private static int next(ByteBuffer mine, ByteBuffer its, int last) {
        int from = last - last % Long.BYTES + Long.BYTES;
        if (from >= mine.limit()) {
            return -1;
        }
        int found = mine.slice(from, mine.limit() - from).mismatch(its.slice(from, its.limit() - from));
        return found < 0 ? -1 : from + found;
    }

    /** Sets the times to zero, and the checksums to what they then are. */
    void clear(Path archive) throws IOException {
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ArchiveHeader header = ArchiveHeader.read(file);
            for (long place : places) {
                file.write(ByteBuffer.allocate(Long.BYTES), place);
            }
            header.seal(file);
        }
    }
}
