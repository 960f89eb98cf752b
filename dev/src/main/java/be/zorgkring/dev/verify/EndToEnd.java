package be.zorgkring.dev.verify;

import be.zorgkring.dev.demo.programme.DemoProgramme;
import be.zorgkring.dev.demo.programme.ProgressListener;
import be.zorgkring.dev.demo.story.Story;
import be.zorgkring.dev.platform.Places;
import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.PreviousRelease;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.dev.verify.attack.Attacks;
import be.zorgkring.dev.verify.observed.MetricNames;
import be.zorgkring.dev.verify.observed.NobodyIsNamed;
import be.zorgkring.dev.verify.observed.OneTrace;
import be.zorgkring.dev.verify.observed.TraceReceiver;
import be.zorgkring.parts.Commands;
import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.sweep.Sweep;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The whole platform as a user runs it, from the packages that Maven just made: the story is told twice, and once each
 * service is killed.
 */
final class EndToEnd {

    private static final int PERSONS = 300;

    private final Platform platform;
    private final StateFolder state;
    private final URI gateway;
    private final TraceReceiver traces = new TraceReceiver();
    private final Checks checks = new Checks("story");

    private EndToEnd(Platform platform, StateFolder state, URI gateway) {
        this.platform = platform;
        this.state = state;
        this.gateway = gateway;
    }

    /** On the packages that Maven made. */
    static Tally onPackages(Path root, StateFolder state) {
        Ports ports = Ports.free();
        return run(Platform.ofPackages(root, state, ports, Lifetime.THROWN_AWAY), state, ports, EndToEnd::upgrade);
    }

    /** On the images that were made, in containers. */
    static Tally onImages(Path root, StateFolder state) {
        Ports ports = Ports.free();
        // Of the release before this one there are no images here.
        return run(Platform.ofImages(root, state, ports, Progress.SILENT), state, ports, story -> {});
    }

    private static Tally run(Platform platform, StateFolder state, Ports ports, Consumer<EndToEnd> more) {
        EndToEnd story = new EndToEnd(platform, state, URI.create(ServiceName.GATEWAY.url(ports)));
        try (StoppedFromOutside.OnSignal stop = StoppedFromOutside.onSignal(platform::stop)) {
            if (story.all()) {
                more.accept(story);
            }
        } finally {
            platform.stop();
            story.traces.close();
        }
        if (story.checks.allPassed()) {
            StateFolder.delete(state.root()); // otherwise the logs are wanted
        }
        return story.checks.tally();
    }

    private boolean all() {
        boolean up = check("the platform starts and takes the demo programme in", () -> {
            platform.setEverywhere("zorgkring.traces.share", "1");
            platform.setEverywhere("zorgkring.traces.protocol", "http/protobuf");
            platform.setEverywhere("zorgkring.traces.endpoint", traces.endpoint());
            platform.secure();
            RunningParts parts = platform.start();
            Path description = state.root().resolve("parts.properties");
            parts.write(description);
            System.setProperty("zorgkring.parts", description.toString());
            DemoProgramme.load(gateway, SignIn::importerToken, PERSONS, ProgressListener.SILENT);
            return null;
        });
        if (!up) {
            return false;
        }
        check("the story is told", this::story);
        check("the story is told again", this::story);
        check("the programme, loaded again, doubles nothing", this::loadedAgain);
        check("alerts and dashboards rest on metrics that the services show", () -> {
            MetricNames.check(Places.root(), platform);
            return null;
        });
        check("the chart's test of a release signs in and finds all services ready", this::testOfRelease);
        check("one trace leads from the gateway through Kafka into another service", () -> {
            OneTrace trace = new OneTrace();
            new Inclusions(gateway).include(UUID.randomUUID().toString(), trace.traceparent());
            trace.awaitWhole(traces);
            return null;
        });
        check("nobody is named in logs, metrics, traces and on topics", () -> {
            new NobodyIsNamed(platform, state, traces).check();
            return null;
        });
        check("services speak TLS to PostgreSQL and Kafka, and none for another", () -> new Secured(platform, state)
                .check());
        new Attacks(platform, gateway).all().forEach((name, attack) -> check("attack: " + name, attack));
        KillCheck kills = new KillCheck(platform, gateway);
        for (ServiceName service : ServiceName.values()) {
            check("nothing is lost or doubled when " + service.module() + " is killed", () -> {
                kills.kill(service);
                return null;
            });
        }
        check("a service that stood still for a while catches up", () -> {
            kills.stall(ServiceName.REPORTING);
            return null;
        });
        check(
                "extremes of every field, asked as everybody, break nothing",
                () -> Sweep.always(gateway, new Identities(platform.parts().keycloak())));
        new Rotations(platform, gateway).all().forEach((name, rotation) -> check("rotation: " + name, rotation));
        new Outages(platform, gateway).all().forEach((name, outage) -> check("outage: " + name, outage));
        check("the disk of PostgreSQL is full, and then is not", () -> {
            kills.diskFull();
            return null;
        });
        return true;
    }

    private void upgrade() {
        String name = "the release before this one works on this schema, and beside this one";
        check(name, () -> {
            Optional<PreviousRelease> previous = PreviousRelease.of(Places.root(), Places.state("upgrade"));
            if (previous.isPresent()) {
                return new Upgrade(platform, previous.get()).check();
            }
            throw new Checks.Skip("git does not reach back to it here");
        });
    }

    private Void loadedAgain() {
        Map<String, Long> before = DemoProgramme.counts(gateway, SignIn::importerToken);
        DemoProgramme.load(gateway, SignIn::importerToken, PERSONS, ProgressListener.SILENT);
        Map<String, Long> after = DemoProgramme.counts(gateway, SignIn::importerToken);
        if (!after.equals(before) || before.get("patients") < PERSONS) {
            throw new PartFailure("There were " + before + ", and now there are " + after + ".");
        }
        return null;
    }

    /** The very script that {@code helm test} runs. */
    private Void testOfRelease() {
        Path log = state.log("test-of-release");
        Map<String, String> environment = Map.of(
                "ISSUER", platform.parts().issuer(),
                "GATEWAY", gateway.toString(),
                "CLIENT_ID", "operator",
                "CLIENT_SECRET", platform.clientSecret("operator"));
        Path script = Places.root().resolve("k8s/chart/files/sign-in.sh");
        int code = Commands.run(List.of("sh", script.toString()), environment, log);
        if (code != 0 || !Texts.read(log).contains("all services are ready")) {
            throw new PartFailure(Texts.read(log));
        }
        return null;
    }

    private Void story() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Identities identities = new Identities(platform.parts().keycloak());
        if (!Story.play(gateway, identities, new PrintStream(told, true, StandardCharsets.UTF_8))) {
            throw new PartFailure(told.toString(StandardCharsets.UTF_8));
        }
        return null;
    }

    private boolean check(String name, Callable<?> check) {
        return checks.check(name, check);
    }
}
