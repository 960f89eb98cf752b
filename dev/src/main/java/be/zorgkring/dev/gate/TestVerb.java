package be.zorgkring.dev.gate;

import be.zorgkring.dev.gate.StoppedFromOutside.OnSignal;
import be.zorgkring.dev.platform.Build;
import be.zorgkring.dev.platform.Places;
import be.zorgkring.dev.platform.Terminal;
import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.local.LocalParts;
import be.zorgkring.testing.ContainerParts;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every test of every module, on parts that are started once; ends with one line that counts them. */
@Command(
        name = "test",
        description = "Builds and tests everything; the last line counts the tests.",
        mixinStandardHelpOptions = true)
public final class TestVerb implements Callable<Integer> {

    private static final String STORY = "system-tests";

    @Option(names = "--containers", description = "Run the integration tests on containers instead of programs.")
    private boolean containers;

    @Option(
            names = "--quick",
            description = "What needs no database, Kafka or Keycloak: unit tests, architecture, the chart.")
    private boolean quick;

    @Option(names = "--story", description = "Only the system tests, on the packages that were built last.")
    private boolean storyOnly;

    @Option(
            names = "--images",
            description = "Only the system tests, on the images that were built last; needs a Docker daemon.")
    private boolean imagesOnly;

    @Parameters(description = "More arguments for Maven.", arity = "0..*")
    private List<String> more = List.of();

    @Override
    public Integer call() throws Exception {
        StateFolder state = Places.state("test");
        try (FileLock lock = state.lock()) {
            return lock.isValid() ? StoppedFromOutside.unlessStopped(() -> test(state)) : 1;
        }
    }

    private int test(StateFolder state) {
        Instant begin = Instant.now();
        MavenRun maven = new MavenRun(state.log("maven"), module -> !module.equals(STORY));
        MavenRun story = new MavenRun(state.log("story"), STORY::equals);
        if (storyOnly || imagesOnly) {
            story.run(story());
        } else {
            everything(state, maven, story);
        }
        // A file's time may have no fractions.
        Reports reports = new Reports(Places.root(), begin.truncatedTo(ChronoUnit.SECONDS));
        return Summary.print(reports.modules(), List.of(maven, story), Duration.between(begin, Instant.now()));
    }

    /** What is packaged is then tested: the services one by one, and beside them the platform of their packages. */
    private void everything(StateFolder state, MavenRun maven, MavenRun story) {
        if (quick) {
            maven.run(everyModule("test"));
            return;
        }
        IntSupplier packages = () -> maven.run(everyModule("package"));
        // With arguments of the user's, Maven may have built anything.
        int code = more.isEmpty() ? Build.remembered(Places.root(), packages) : packages.getAsInt();
        if (code != 0) {
            return;
        }
        StateFolder fresh = new StateFolder(
                state.root().resolve("run-" + ProcessHandle.current().pid()));
        ToIntFunction<String> services = parts -> maven.run(services("-Dzorgkring.parts=" + parts));
        Runnable oneByOne = () -> {
            if (containers) {
                withContainers(fresh, services);
            } else {
                withParts(fresh, services);
            }
        };
        if (more.isEmpty()) {
            besideEachOther(oneByOne, () -> story.run(story()));
        } else {
            oneByOne.run();
        }
    }

    /** Whatever becomes of the one, the other comes to its end. */
    private static void besideEachOther(Runnable one, Runnable other) {
        CompletableFuture<Void> beside = CompletableFuture.runAsync(other);
        try {
            one.run();
        } finally {
            beside.exceptionally(broken -> null).join();
        }
        try {
            beside.join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }

    private static int withParts(StateFolder state, ToIntFunction<String> run) {
        LocalParts parts = new LocalParts(state, Ports.free(), Lifetime.THROWN_AWAY, Terminal.progress());
        Runnable stop = () -> {
            parts.stop();
            StateFolder.delete(state.root());
        };
        try (OnSignal stopped = StoppedFromOutside.onSignal(stop)) {
            Path description = state.root().resolve("parts.properties");
            parts.start().write(description);
            return run.applyAsInt(description.toString());
        } finally {
            stop.run();
        }
    }

    private static int withContainers(StateFolder state, ToIntFunction<String> run) {
        try (ContainerParts parts = ContainerParts.start(state, Terminal.progress())) {
            return run.applyAsInt(parts.description().toString());
        } finally {
            StateFolder.delete(state.root());
        }
    }

    private List<String> everyModule(String phase) {
        return maven(Stream.of("-T", "2", "--fail-at-end", phase));
    }

    /** Two services side by side would answer each other's events. */
    private List<String> services(String parts) {
        return onPackages("--fail-at-end", "-pl", "!" + STORY, parts, "verify");
    }

    /** The module {@code system-tests} alone, and of what it rests on no test. */
    private List<String> story() {
        return onPackages(
                "-pl",
                STORY,
                "-am",
                "-DskipITs",
                "-Dzorgkring.story=run",
                "-Dzorgkring.story.images=" + imagesOnly,
                "verify");
    }

    /** Integration tests, after the services were packaged; nothing is packaged, formatted or tested a second time. */
    private List<String> onPackages(String... arguments) {
        Stream<String> again = Stream.of(
                "-Dzorgkring.services=built",
                "-Dquarkus.build.skip=true",
                "-Dspotless.check.skip=true",
                "-Dtest=NoSuchTest",
                "-Dsurefire.failIfNoSpecifiedTests=false");
        return maven(Stream.concat(again, Stream.of(arguments)));
    }

    private List<String> maven(Stream<String> arguments) {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-f"));
        command.add(Places.root().resolve("pom.xml").toString());
        command.add("-Dstyle.color=never");
        command.addAll(more);
        arguments.forEach(command::add);
        return command;
    }
}
