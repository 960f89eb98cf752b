package be.zorgkring.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.parts.PointInTime.Copying;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell makes of the commands, and what a copy makes of a server that is being used. */
class PointInTimeTest {

    @TempDir
    Path folder;

    private Path archive;
    private Path data;

    @BeforeEach
    void aFolderOfAnyName() throws IOException {
        archive = Files.createDirectories(folder.resolve("the region's 100%free archive"));
        data = Files.createDirectories(folder.resolve("data"));
    }

    @Test
    void theArchiveMayLieInAFolderOfAnyName() throws IOException {
        Files.writeString(data.resolve("segment"), "written");

        run(PointInTime.archiving(archive), "segment", "000000010000000000000001");
        run(PointInTime.restoring(archive), "recovered", "000000010000000000000001");

        assertEquals("written", Files.readString(archive.resolve("000000010000000000000001")));
        assertEquals("written", Files.readString(data.resolve("recovered")));
    }

    @Test
    void aFolderThatIsGoneIsPassedOver() throws IOException {
        Path kept = Files.createDirectories(data.resolve("base"));
        BasicFileAttributes attributes = Files.readAttributes(kept, BasicFileAttributes.class);
        Copying copying = new Copying(data, folder.resolve("backup"));

        assertEquals(FileVisitResult.CONTINUE, copying.preVisitDirectory(kept, attributes));
        assertEquals(FileVisitResult.SKIP_SUBTREE, copying.preVisitDirectory(data.resolve("gone"), attributes));
        assertEquals(FileVisitResult.CONTINUE, copying.visitFile(kept.resolve("gone"), attributes));
        assertFalse(Files.exists(folder.resolve("backup/gone")));
    }

    /** As PostgreSQL does, in its data folder. */
    private void run(String command, String path, String file) {
        Map<String, String> meant = Map.of("%p", path, "%f", file, "%%", "%");
        String replaced = Pattern.compile("%.").matcher(command).replaceAll(found -> meant.get(found.group()));
        List<String> shell = List.of("sh", "-c", replaced);
        assertEquals(
                0, Commands.run(shell, Map.of(), data, folder.resolve("log")), () -> Texts.read(folder.resolve("log")));
    }
}
