package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.image.ArchiveDifferences.Dump;
import be.zorgkring.dev.image.ArchiveDifferences.Span;
import be.zorgkring.parts.PartFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two small files with the header and the checksums of JDK 25's archives. */
class ArchiveDifferencesTest {

    private static final int METADATA = 4096;
    private static final int HEAP = 8192;
    private static final int SIZE = 12288;
    private static final int HEADER = 984;

    private static final Span FIRST = new Span(51_189_000, 51_213_000);
    private static final Span SECOND = new Span(51_223_000, 51_241_000);

    @TempDir
    Path folder;

    private final ByteBuffer one = archive();
    private final ByteBuffer other = archive();

    @Test
    void timesOfTheirDumpsAreClearedAndTheChecksumsAreRightAgain() throws IOException {
        one.putLong(HEAP + 16, 51_207_616);
        other.putLong(HEAP + 16, 51_236_402);
        one.putLong(HEAP + 800, 51_189_181);
        other.putLong(HEAP + 800, 51_223_890);
        Dump mine = dump("one", one, FIRST);
        Dump its = dump("other", other, SECOND);

        ArchiveDifferences found = ArchiveDifferences.between(mine, its).orElseThrow();
        found.clear(mine.file());
        found.clear(its.file());

        assertEquals(List.of(HEAP + 16L, HEAP + 800L), found.places());
        assertEquals(-1, Files.mismatch(mine.file(), its.file()));
        byte[] cleared = Files.readAllBytes(mine.file());
        assertEquals(0, ByteBuffer.wrap(cleared).getLong(HEAP + 16));
        assertTrue(Arrays.equals(cleared, sealed(archive())), "as if the times had been zero from the beginning");
    }

    @Test
    void whatIsNotATimeOfItsOwnDumpIsNotTouched() throws IOException {
        assertFalse(differsInTimesOnly(HEAP + 16, 51_207_616, 51_207_617), "of the first dump in the second");
        assertFalse(differsInTimesOnly(HEAP + 16, 51_000_000, 51_236_402), "older than the dump");
        assertFalse(differsInTimesOnly(HEAP + 16, 0x8_0000_0000L, 0x8_0000_0010L), "an address");
        assertFalse(differsInTimesOnly(METADATA + 16, 51_207_616, 51_236_402), "outside the heap");
        assertFalse(differsInTimesOnly(HEAP + 2048, 51_207_616, 51_236_402), "behind what the heap uses");
        assertFalse(differsInTimesOnly(100, 51_207_616, 51_236_402), "in the header");
        assertTrue(differsInTimesOnly(HEAP + 16, 51_207_616, 51_236_402));
    }

    @Test
    void anArchiveOfAnotherLayoutIsRefused() throws IOException {
        Dump mine = dump("one", one, FIRST);
        byte[] damaged = Files.readAllBytes(mine.file());
        damaged[HEAP + 9]++;
        Files.write(mine.file(), damaged);

        PartFailure failure =
                assertThrows(PartFailure.class, () -> ArchiveDifferences.between(mine, dump("other", other, SECOND)));

        assertTrue(failure.getMessage().contains("otherwise than JDK 25"), failure.getMessage());
    }

    private boolean differsInTimesOnly(int place, long mine, long its) throws IOException {
        ByteBuffer first = archive().putLong(place, mine);
        ByteBuffer second = archive().putLong(place, its);
        return ArchiveDifferences.between(dump("first", first, FIRST), dump("second", second, SECOND))
                .isPresent();
    }

    private Dump dump(String name, ByteBuffer archive, Span span) throws IOException {
        return new Dump(Files.write(folder.resolve(name), sealed(archive)), span);
    }

    private static ByteBuffer archive() {
        return ByteBuffer.allocate(SIZE)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 0xf00baba2)
                .putInt(12, HEADER)
                .putInt(312 + 12, 1)
                .putLong(312 + 24, HEAP)
                .putLong(312 + 40, 2048);
    }

    private static byte[] sealed(ByteBuffer archive) {
        archive.putInt(312, checksum(archive, HEAP, 2048));
        archive.putInt(4, checksum(archive, 16, HEADER - 16));
        return archive.array();
    }

    private static int checksum(ByteBuffer archive, int from, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(archive.slice(from, length));
        return (int) checksum.getValue();
    }
}
