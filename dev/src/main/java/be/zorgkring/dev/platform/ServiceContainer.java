package be.zorgkring.dev.platform;

import be.zorgkring.parts.Certificate;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Program;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import com.github.dockerjava.api.model.Capability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.testcontainers.containers.BindMode;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.OutputFrame;
import org.testcontainers.containers.startupcheck.IsRunningStartupCheckStrategy;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.containers.startupcheck.StartupCheckStrategy;
import org.testcontainers.utility.DockerImageName;

/**
 * One service from its image, held as the chart holds it: a read-only root, a user who is not root, no capabilities, the
 * memory of the chart. It shares this machine's network, since the parts listen on its loopback interface.
 */
final class ServiceContainer implements Service {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final ServiceName service;
    private final String image;
    private final ChartLimits limits;
    private final Path log;
    private final Path ca;
    private GenericContainer<?> container;

    ServiceContainer(ServiceName service, String image, ChartLimits limits, StateFolder state) {
        this.service = service;
        this.image = image;
        this.limits = limits;
        this.log = state.log(service.module());
        this.ca = Certificate.of(state).ca();
    }

    @Override
    public void start(Map<String, String> settings, int managementPort) {
        startContainer(settings, new IsRunningStartupCheckStrategy());
        if (!Readiness.await(managementPort, LIMIT, this::isAlive)) {
            throw new PartFailure(service.module() + " did not become ready in its container; its log " + log
                    + " ends with:\n" + Program.tail(log));
        }
    }

    @Override
    public void runToItsEnd(Map<String, String> settings) {
        try {
            startContainer(settings, new OneShotStartupCheckStrategy().withTimeout(LIMIT));
        } catch (ContainerLaunchException e) {
            throw new PartFailure(
                    service.module() + " did not end well in its container; its log " + log + " ends with:\n"
                            + Program.tail(log),
                    e);
        }
    }

    private void startContainer(Map<String, String> settings, StartupCheckStrategy started) {
        remove(); // of one that ended by itself the container is still there
        Texts.write(log, "");
        container = new GenericContainer<>(DockerImageName.parse(image))
                .withImagePullPolicy(name -> false)
                .withNetworkMode("host")
                .withTmpFs(Map.of("/tmp", "rw,size=256m,mode=1777"))
                .withEnv(settings)
                .withEnv("JAVA_TOOL_OPTIONS", limits.javaOptions(service))
                .withLogConsumer(this::write)
                .withStartupCheckStrategy(started)
                .withCreateContainerCmdModifier(command -> command.getHostConfig()
                        .withReadonlyRootfs(true)
                        .withCapDrop(Capability.ALL)
                        .withSecurityOpts(List.of("no-new-privileges"))
                        .withMemory(limits.memory(service))
                        .withMemorySwap(limits.memory(service)));
        if (Files.exists(ca)) {
            container.withFileSystemBind(ca.toString(), ca.toString(), BindMode.READ_ONLY);
        }
        container.start();
    }

    private void write(OutputFrame frame) {
        try {
            Files.write(log, frame.getBytes() == null ? new byte[0] : frame.getBytes(), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stall() {
        container
                .getDockerClient()
                .pauseContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public void goOn() {
        container
                .getDockerClient()
                .unpauseContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public boolean isAlive() {
        return container != null && container.isRunning();
    }

    @Override
    public void kill() {
        if (isAlive()) {
            container
                    .getDockerClient()
                    .killContainerCmd(container.getContainerId())
                    .exec();
        }
        remove();
    }

    /** With the signal and the patience of a cluster. */
    @Override
    public void stop() {
        if (isAlive()) {
            container
                    .getDockerClient()
                    .stopContainerCmd(container.getContainerId())
                    .withTimeout(25)
                    .exec();
        }
        remove();
    }

    /** Also one that ended by itself: Docker keeps it, and refuses to kill it. */
    private void remove() {
        if (container != null) {
            container.stop();
        }
    }
}
