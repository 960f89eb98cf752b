package be.zorgkring.dev.platform;

import be.zorgkring.dev.demo.programme.DemoProgramme;
import be.zorgkring.dev.demo.story.Story;
import be.zorgkring.parts.Detours;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.testing.SignIn;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the story on the platform that runs, here or in a cluster. */
@Command(
        name = "demo",
        description = {
            "Plays the story of a person and their circle on the running platform.",
            "With --gateway and --keycloak it is one in a cluster, of the chart's values-evaluation.yaml and of what"
                    + " './zorgkring images' wrote here; a part of the programme is loaded first."
        },
        mixinStandardHelpOptions = true)
public final class DemoVerb implements Callable<Integer> {

    /** Enough for the pilots' figures; all of them would take a small cluster long. */
    private static final int PERSONS = 400;

    /** Where a cluster is reached from this machine; both or none. */
    static final class Cluster {

        @Option(
                names = "--gateway",
                required = true,
                paramLabel = "URL",
                description = "Where the gateway answers, such as http://127.0.0.1:8081.")
        private URI gateway;

        @Option(
                names = "--keycloak",
                required = true,
                paramLabel = "URL",
                description = "Where its Keycloak answers from here, such as http://127.0.0.1:8180.")
        private URI keycloak;
    }

    @ArgGroup(exclusive = false)
    private Cluster cluster;

    @Override
    public Integer call() {
        return cluster == null ? here() : there(cluster.gateway, cluster.keycloak);
    }

    private static int here() {
        RunningPlatform platform = RunningPlatform.find();
        return play(platform.gateway(), platform.parts());
    }

    private static int there(URI gateway, URI keycloak) {
        StateFolder images = Places.state("images");
        RunningParts parts = Evaluation.of(Places.root(), images).parts();
        Detours.lead(URI.create(parts.keycloak().url()), keycloak);
        Path description = images.root().resolve("evaluation.properties");
        parts.write(description);
        System.setProperty("zorgkring.parts", description.toString());
        DemoProgramme.load(gateway, SignIn::importerToken, PERSONS, new ProgressBar(System.out));
        return play(gateway, parts);
    }

    private static int play(URI gateway, RunningParts parts) {
        return Story.play(gateway, new Identities(parts.keycloak()), System.out) ? 0 : 1;
    }
}
