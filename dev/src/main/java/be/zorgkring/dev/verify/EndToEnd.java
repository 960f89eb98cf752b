package be.zorgkring.dev.verify;

import be.zorgkring.dev.demo.programme.DemoProgramme;
import be.zorgkring.dev.demo.programme.ProgressListener;
import be.zorgkring.dev.demo.story.Story;
import be.zorgkring.dev.identity.Identities;
import be.zorgkring.dev.parts.Lifetime;
import be.zorgkring.dev.parts.PartFailure;
import be.zorgkring.dev.parts.Ports;
import be.zorgkring.dev.parts.RunningParts;
import be.zorgkring.dev.parts.StateFolder;
import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.dev.testing.SignIn;
import be.zorgkring.dev.verify.attack.Attacks;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The whole platform as a user runs it, from the packages that Maven just made: the story is told twice, and once each
 * service is killed.
 */
final class EndToEnd {

    private static final int PERSONS = 300;

    private final Platform platform;
    private final StateFolder state;
    private final URI gateway;
    private final List<String> failures = new ArrayList<>();
    private int passed;

    private EndToEnd(Platform platform, StateFolder state, URI gateway) {
        this.platform = platform;
        this.state = state;
        this.gateway = gateway;
    }

    static Tally run(Path root, StateFolder state) {
        long begin = System.nanoTime();
        Ports ports = Ports.free();
        Platform platform = Platform.ofPackages(root, state, ports, Lifetime.THROWN_AWAY);
        Thread stopper = new Thread(platform::stop);
        Runtime.getRuntime().addShutdownHook(stopper);
        EndToEnd story = new EndToEnd(platform, state, URI.create(ServiceName.GATEWAY.url(ports)));
        try {
            story.all();
        } finally {
            platform.stop();
            Runtime.getRuntime().removeShutdownHook(stopper);
            if (story.failures.isEmpty()) {
                StateFolder.delete(state.root()); // otherwise the logs are wanted
            }
        }
        return new Tally(
                "story", story.passed, story.failures.size(), 0, (System.nanoTime() - begin) / 1e9, story.failures);
    }

    private void all() {
        boolean up = check("the platform starts and takes the demo programme in", () -> {
            RunningParts parts = platform.start();
            Path description = state.root().resolve("parts.properties");
            parts.write(description);
            System.setProperty("zorgkring.parts", description.toString());
            DemoProgramme.load(gateway, SignIn::importerToken, PERSONS, ProgressListener.SILENT);
            return null;
        });
        if (!up) {
            return;
        }
        check("the story is told", this::story);
        check("the story is told again", this::story);
        check("the programme, loaded again, doubles nothing", this::loadedAgain);
        new Attacks(platform, gateway).all().forEach((name, attack) -> check("attack: " + name, attack));
        KillCheck kills = new KillCheck(platform, gateway);
        for (ServiceName service : ServiceName.values()) {
            check("nothing is lost or doubled when " + service.module() + " is killed", () -> {
                kills.kill(service);
                return null;
            });
        }
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

    private Void story() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Identities identities = new Identities(platform.parts().keycloak());
        if (!Story.play(gateway, identities, new PrintStream(told, true, StandardCharsets.UTF_8))) {
            throw new PartFailure(told.toString(StandardCharsets.UTF_8));
        }
        return null;
    }

    private boolean check(String name, Callable<?> check) {
        try {
            check.call();
            passed++;
            System.out.println("  passed  " + name);
            return true;
        } catch (Exception e) {
            failures.add("story: " + name);
            System.out.println("  FAILED  " + name + ": " + e.getMessage());
            return false;
        }
    }
}
