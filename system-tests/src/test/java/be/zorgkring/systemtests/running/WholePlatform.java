package be.zorgkring.systemtests.running;

import be.zorgkring.dev.demo.programme.DemoProgramme;
import be.zorgkring.dev.demo.programme.ProgressListener;
import be.zorgkring.dev.platform.Build;
import be.zorgkring.dev.platform.Places;
import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.systemtests.traces.TraceReceiver;
import be.zorgkring.testing.SignIn;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * The whole platform as {@code up} runs it, from the packages that Maven made last, as secure as in a cluster and with a small
 * demo programme. It is there for all checks of a JVM, see {@link OnTheWholePlatform}.
 */
public final class WholePlatform {

    /** How many people the demo programme has. */
    public static final int PERSONS = 300;

    /** Whether the services run from their images, in containers; {@code ./zorgkring test --images} says so. */
    private static final boolean IMAGES = Boolean.getBoolean("zorgkring.story.images");

    /**
     * After how long without a heartbeat nobody is let in on what a service knows: with images as in a cluster, with packages
     * sooner, since checks wait for it.
     */
    public static final Duration STALE_AFTER = Duration.ofSeconds(IMAGES ? 60 : 25);

    private final Platform platform;
    private final StateFolder state;
    private final TraceReceiver traces = new TraceReceiver();
    private final Thread whenStopped;

    private WholePlatform(Platform platform, StateFolder state) {
        this.platform = platform;
        this.state = state;
        this.whenStopped = new Thread(platform::stop);
    }

    static WholePlatform start() {
        Path root = Places.root();
        StateFolder state = new StateFolder(Places.state("test")
                .root()
                .resolve("story-" + ProcessHandle.current().pid()));
        Ports ports = Ports.free();
        WholePlatform whole = new WholePlatform(
                IMAGES
                        ? Platform.ofImages(root, state, ports, Progress.SILENT)
                        : Platform.ofPackages(root, state, ports, Lifetime.THROWN_AWAY),
                state);
        try {
            if (!IMAGES) {
                requirePackages(root);
            }
            whole.begin();
            return whole;
        } catch (RuntimeException e) {
            whole.stop(false);
            throw e;
        }
    }

    private static void requirePackages(Path root) {
        if (!Arrays.stream(ServiceName.values()).allMatch(service -> Files.exists(Build.jar(root, service)))) {
            throw new PartFailure("The services are not built; './zorgkring up' and './zorgkring test' build them.");
        }
    }

    private void begin() {
        Runtime.getRuntime().addShutdownHook(whenStopped);
        platform.setEverywhere("zorgkring.traces.share", "1");
        platform.setEverywhere("zorgkring.traces.protocol", "http/protobuf");
        platform.setEverywhere("zorgkring.traces.endpoint", traces.endpoint());
        if (!IMAGES) {
            platform.setEverywhere("zorgkring.access.stale-after", STALE_AFTER.toString());
            // After so long Kafka gives the partitions of a reader that was killed to another; a busy machine needs
            // some of it.
            platform.setEverywhere("mp.messaging.incoming.events.session.timeout.ms", "10000");
        }
        platform.secure();
        Path description = state.root().resolve("parts.properties");
        platform.start().write(description);
        System.setProperty("zorgkring.parts", description.toString());
        DemoProgramme.load(gateway(), SignIn::importerToken, PERSONS, ProgressListener.SILENT);
    }

    /** @param wellDone the logs are not wanted any more */
    void stop(boolean wellDone) {
        platform.stop();
        traces.close();
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException ending) {
            return; // stopped from outside; what broke meanwhile has left its logs
        }
        if (wellDone) {
            StateFolder.delete(state.root());
        }
    }

    public boolean isOfImages() {
        return IMAGES;
    }

    public Platform platform() {
        return platform;
    }

    /** The one entry point. */
    public URI gateway() {
        return platform.gateway();
    }

    /** Where everything of it lies, its logs among them. */
    public StateFolder state() {
        return state;
    }

    /** What the services reported of their work. */
    public TraceReceiver traces() {
        return traces;
    }

    public Identities identities() {
        return new Identities(platform.parts().keycloak());
    }
}
