package be.zorgkring.dev.image;

import be.zorgkring.dev.parts.Commands;
import be.zorgkring.dev.parts.PartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The archive from which a service's JVM maps its classes instead of loading them, the same whenever and wherever it is
 * made. Two dumps of one class list differ in nothing but the times at which soft references were last used, in
 * milliseconds since the machine's start, and in the checksums over them, which are looked at only when asked for.
 */
final class ClassArchive {

    private static final int HEADER = 4096;
    private static final int CHUNK = 1 << 20;
    private static final int TRIES = 6;
    /** One of the whole, one of the region of objects. */
    private static final int MOST_CHECKSUMS = 2;

    /** Addresses in an archive begin here, and no machine runs for so many milliseconds: more than a year. */
    private static final long LOWEST_ADDRESS = 0x8_0000_0000L;

    private static final long APART = Duration.ofHours(1).toMillis();

    private ClassArchive() {}

    /**
     * Makes it: dumps until two in a row differ in such times only, and sets those to zero.
     *
     * @throws PartFailure when the JVM cannot, or never dumps the same twice
     */
    static void make(StagedService service, ClassList classes, Path archive, Path log) {
        Path next = archive.resolveSibling(archive.getFileName() + ".next");
        try {
            dump(service, classes, archive, log);
            for (int i = 1; i < TRIES; i++) {
                dump(service, classes, next, log);
                Optional<Differences> found = differences(archive, next);
                if (found.isPresent()) {
                    clear(archive, found.get());
                    Files.delete(next);
                    return;
                }
                Files.move(next, archive, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new PartFailure("The classes of " + service.service().module()
                + " were archived differently each time; the image would not be reproducible.");
    }

    private static void dump(StagedService service, ClassList classes, Path archive, Path log) {
        if (Commands.run(service.archiving(classes, archive), Map.of(), service.folder(), log) != 0
                || !Files.exists(archive)) {
            throw new PartFailure(
                    "The classes of " + service.service().module() + " could not be archived; see " + log + ".");
        }
    }

    /** Places of times, and in the header of the checksums over them. */
    private record Differences(List<Long> times, List<Long> checksums) {}

    /** Nothing when two archives differ in anything else. */
    private static Optional<Differences> differences(Path one, Path other) throws IOException {
        List<Long> times = new ArrayList<>();
        List<Long> checksums = new ArrayList<>();
        try (FileChannel first = FileChannel.open(one);
                FileChannel second = FileChannel.open(other)) {
            if (first.size() != second.size()) {
                return Optional.empty();
            }
            ByteBuffer header = read(first, 0, HEADER);
            ByteBuffer itsHeader = read(second, 0, HEADER);
            for (int i = 0; i < HEADER; i += Integer.BYTES) {
                if (header.getInt(i) != itsHeader.getInt(i)) {
                    checksums.add((long) i);
                }
            }
            if (checksums.size() > MOST_CHECKSUMS) {
                return Optional.empty();
            }
            for (long at = HEADER; at < first.size(); at += CHUNK) {
                ByteBuffer mine = read(first, at, CHUNK);
                ByteBuffer its = read(second, at, CHUNK);
                if (mine.mismatch(its) < 0) {
                    continue;
                }
                for (int i = 0; i + Long.BYTES <= mine.limit(); i += Long.BYTES) {
                    long a = mine.getLong(i);
                    long b = its.getLong(i);
                    if (a != b && !areTimes(a, b)) {
                        return Optional.empty();
                    }
                    if (a != b) {
                        times.add(at + i);
                    }
                }
            }
        }
        return Optional.of(new Differences(times, checksums));
    }

    private static boolean areTimes(long a, long b) {
        return a >= 0 && b >= 0 && a < LOWEST_ADDRESS && b < LOWEST_ADDRESS && Math.abs(a - b) < APART;
    }

    private static void clear(Path archive, Differences found) throws IOException {
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            for (long place : found.times()) {
                file.write(ByteBuffer.allocate(Long.BYTES), place);
            }
            for (long place : found.checksums()) {
                file.write(ByteBuffer.allocate(Integer.BYTES), place);
            }
        }
    }

    private static ByteBuffer read(FileChannel channel, long at, int most) throws IOException {
        ByteBuffer buffer =
                ByteBuffer.allocate((int) Math.min(most, channel.size() - at)).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
            // until it is full
        }
        return buffer.flip();
    }
}
