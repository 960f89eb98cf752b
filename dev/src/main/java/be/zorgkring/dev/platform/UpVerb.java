package be.zorgkring.dev.platform;

import be.zorgkring.dev.demo.programme.DemoProgramme;
import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.identity.People;
import be.zorgkring.testing.SignIn;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;

/** The main job: the whole platform, until somebody says stop. */
@Command(
        name = "up",
        description = "Builds what changed and runs the whole platform until Ctrl-C.",
        mixinStandardHelpOptions = true)
public final class UpVerb implements Callable<Integer> {

    private static final long NEEDED_MEGABYTES = 2500;

    @Override
    public Integer call() throws Exception {
        Instant begin = Instant.now();
        Ports ports = Ports.from(System.getenv());
        StateFolder state = Places.state("up");
        Progress progress = Terminal.progress();
        try (FileLock lock = state.lock()) {
            Leftovers.refuse(state);
            Memory.require(NEEDED_MEGABYTES);
            Build build = new Build(Places.root(), state, progress);
            build.services();
            Platform platform = Platform.ofPackages(state, ports, build::jar, Lifetime.KEPT, progress);
            state.processFile(Leftovers.LAUNCHER).write(ProcessHandle.current());
            CountDownLatch stopping = stopAtTheEnd(platform, state);
            RunningParts running = platform.start();
            Path description = state.root().resolve("parts.properties");
            running.write(description);
            System.setProperty("zorgkring.parts", description.toString());
            DemoProgramme.load(
                    URI.create(ServiceName.GATEWAY.url(ports)), SignIn::importerToken, new ProgressBar(System.out));
            tell(ports, running, state.root().resolve("logs"), Duration.between(begin, Instant.now()));
            watch(platform, state, stopping);
            return lock.isValid() ? 0 : 1;
        }
    }

    private static CountDownLatch stopAtTheEnd(Platform platform, StateFolder state) {
        CountDownLatch stopping = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.countDown();
            System.out.println("\n  stopping");
            platform.stop();
            state.processFile(Leftovers.LAUNCHER).delete();
            System.out.println("  all stopped");
        }));
        return stopping;
    }

    private static void watch(Platform platform, StateFolder state, CountDownLatch stopping)
            throws InterruptedException {
        Set<String> told = new HashSet<>();
        while (!stopping.await(2, TimeUnit.SECONDS)) {
            for (String service : platform.lost()) {
                if (stopping.getCount() > 0 && told.add(service)) {
                    System.err.println("  " + service + " stopped by itself; see " + state.log(service));
                }
            }
            if (told.size() == ServiceName.values().length) {
                throw new PartFailure("All services stopped by themselves; see "
                        + state.root().resolve("logs") + ".");
            }
        }
    }

    private static void tell(Ports ports, RunningParts running, Path logs, Duration took) {
        String gateway = ServiceName.GATEWAY.url(ports);
        System.out.println();
        System.out.printf("Zorgkring is up after %d s.%n%n", took.toSeconds());
        System.out.printf("  %-14s %s%n", "platform", gateway);
        System.out.printf("  %-14s %s/openapi%n", "interface", gateway);
        System.out.printf(
                "  %-14s %s (admin/admin)%n", "Keycloak", running.keycloak().url());
        System.out.printf("  %-14s %s%n", "PostgreSQL", running.postgres().address());
        System.out.printf("  %-14s %s%n", "Kafka", running.kafkaServers());
        System.out.printf("  %-14s %s%n%n", "logs", logs);
        People people = People.load();
        System.out.printf("Sign in as one of these, with the password '%s':%n%n", people.password());
        people.people().forEach(person -> System.out.printf("  %-14s %s%n", person.username(), person.note()));
        System.out.printf("%nCtrl-C stops everything.%n");
    }
}
