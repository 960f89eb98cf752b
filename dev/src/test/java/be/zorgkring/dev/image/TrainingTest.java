package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    @Test
    void classesThatAreNamedByAJarOfThisMachineAreLeftOut(@TempDir Path folder) throws IOException {
        Path recorded = Files.writeString(folder.resolve("recorded"), """
                java/lang/Object id: 0
                be/other/Loaded id: 17 super: 0 source: /home/me/other.jar
                be/zorgkring/Door id: 18
                @lambda-proxy be/zorgkring/Door run ()Ljava/lang/Runnable;
                @cp be/zorgkring/Door 1 2
                """);
        Path list = folder.resolve("gateway.classes");

        Training.keep(recorded, list);

        assertEquals("""
                java/lang/Object id: 0
                be/zorgkring/Door id: 18
                @lambda-proxy be/zorgkring/Door run ()Ljava/lang/Runnable;
                @cp be/zorgkring/Door 1 2
                """, Files.readString(list));
    }
}
