package be.zorgkring.dev.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.parts.StateFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceContainerTest {

    @Test
    void beforeItsFirstStartThereIsNothingToEnd(@TempDir Path folder) {
        ServiceContainer container = new ServiceContainer(
                ServiceName.GATEWAY, "zorgkring/gateway:dev", ChartLimits.of(Path.of("..")), new StateFolder(folder));

        container.kill();
        container.stop();

        assertFalse(container.isAlive());
    }
}
