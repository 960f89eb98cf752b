package be.zorgkring.dev.image;

import be.zorgkring.parts.PartFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;

/**
 * The first block of an archive of classes, as JDK 25 writes it: where the objects of the heap lie, and the checksums
 * over them and over the header itself. The structs are in HotSpot's {@code cds.h} and {@code filemap.hpp}.
 */
record ArchiveHeader(ByteBuffer block) {

    static final int LENGTH = 4096;

    private static final int MAGIC = 0xf00baba2;
    private static final int OWN_CHECKSUM = 4;
    private static final int OWN_LENGTH = 12;
    /** The first byte that the header's own checksum is over. */
    private static final int CHECKED = 16;

    private static final int REGIONS = 24;
    private static final int REGION_LENGTH = 96;
    /** The fourth region, after the two of metadata and the bitmap. */
    private static final int HEAP = REGIONS + 3 * REGION_LENGTH;

    private static final int HEAP_CHECKSUM = HEAP;
    private static final int HEAP_IS_HEAP = HEAP + 12;
    private static final int HEAP_OFFSET = HEAP + 24;
    private static final int HEAP_USED = HEAP + 40;

    /**
     * Reads it.
     *
     * @throws PartFailure when the checksums are not where they should be and over what they should be
     */
    static ArchiveHeader read(FileChannel archive) throws IOException {
        ArchiveHeader header = new ArchiveHeader(bytes(archive, 0, LENGTH));
        if (!header.isKnown(archive.size())
                || header.block.getInt(HEAP_CHECKSUM) != header.checksumOfHeap(archive)
                || header.block.getInt(OWN_CHECKSUM) != header.checksumOfItself()) {
            throw new PartFailure("JDK " + JavaRuntime.version() + " writes its archives of classes otherwise than JDK "
                    + JavaRuntime.OLDEST + "; they cannot be made the same each time. Use JDK "
                    + JavaRuntime.OLDEST + ".");
        }
        return header;
    }

    private boolean isKnown(long size) {
        return block.limit() == LENGTH
                && block.getInt(0) == MAGIC
                && block.getInt(OWN_LENGTH) > HEAP + REGION_LENGTH
                && block.getInt(OWN_LENGTH) <= LENGTH
                && block.getInt(HEAP_IS_HEAP) == 1
                && heapBegin() >= LENGTH
                && block.getLong(HEAP_USED) > 0
                && heapEnd() <= size;
    }

    long heapBegin() {
        return block.getLong(HEAP_OFFSET);
    }

    long heapEnd() {
        return heapBegin() + block.getLong(HEAP_USED);
    }

    /** Whether two differ in these two checksums at most. */
    boolean isLike(ArchiveHeader other) {
        return withoutChecksums().equals(other.withoutChecksums());
    }

    private ByteBuffer withoutChecksums() {
        return ByteBuffer.allocate(LENGTH)
                .put(block.duplicate().rewind())
                .putInt(OWN_CHECKSUM, 0)
                .putInt(HEAP_CHECKSUM, 0)
                .rewind();
    }

    /** Writes the checksums of what is in the archive now. */
    void seal(FileChannel archive) throws IOException {
        block.putInt(HEAP_CHECKSUM, checksumOfHeap(archive));
        block.putInt(OWN_CHECKSUM, checksumOfItself());
        archive.write(block.duplicate().rewind(), 0);
    }

    private int checksumOfHeap(FileChannel archive) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes(archive, heapBegin(), (int) block.getLong(HEAP_USED)));
        return (int) checksum.getValue();
    }

    private int checksumOfItself() {
        CRC32 checksum = new CRC32();
        checksum.update(block.slice(CHECKED, block.getInt(OWN_LENGTH) - CHECKED));
        return (int) checksum.getValue();
    }

    /** So many bytes of a file, or as many as there are. */
    static ByteBuffer bytes(FileChannel file, long at, int most) throws IOException {
        ByteBuffer buffer =
                ByteBuffer.allocate((int) Math.min(most, file.size() - at)).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) >= 0) {
            // until it is full
        }
        return buffer.flip();
    }
}
