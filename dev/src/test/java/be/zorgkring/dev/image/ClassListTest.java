package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassListTest {

    @TempDir
    Path folder;

    @Test
    void whatOneRunNumberedIsLeftOutAndWhatIsResolvedFollowsWhatIsLoaded() throws IOException {
        Path recorded = Files.writeString(folder.resolve("recorded"), """
                # NOTE: Do not modify this file.
                java/lang/Object id: 0
                @cp java/lang/Object 1 2
                be/zorgkring/Door id: 17
                @lambda-proxy be/zorgkring/Door run ()Ljava/lang/Runnable;
                be/other/Loaded id: 18 super: 0 source: other.jar
                """);
        ClassList list = new ClassList(folder.resolve("gateway.classes"));
        assertFalse(list.exists());

        list.take(recorded);

        assertEquals("""
                java/lang/Object
                be/zorgkring/Door
                @lambda-proxy be/zorgkring/Door run ()Ljava/lang/Runnable;
                @cp java/lang/Object 1 2
                """, Files.readString(list.file()));
    }
}
