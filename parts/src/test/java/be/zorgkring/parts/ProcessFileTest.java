package be.zorgkring.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {

    @TempDir
    Path folder;

    @Test
    void aProcessThatWasWrittenDownIsFoundAgain() {
        ProcessFile file = new ProcessFile(folder.resolve("us.pid"));
        file.write(ProcessHandle.current());

        assertEquals(Optional.of(ProcessHandle.current()), file.running());
    }

    @Test
    void anIdThatNowBelongsToAnotherProcessIsNotOurs() throws IOException {
        Path path = folder.resolve("old.pid");
        Files.writeString(path, ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");

        assertTrue(new ProcessFile(path).running().isEmpty());
    }

    @Test
    void withoutAFileOrWithAnUnreadableOneNothingRuns() throws IOException {
        Path path = folder.resolve("broken.pid");
        assertTrue(new ProcessFile(path).running().isEmpty());
        Files.writeString(path, "not a number\n");
        assertTrue(new ProcessFile(path).running().isEmpty());
    }
}
