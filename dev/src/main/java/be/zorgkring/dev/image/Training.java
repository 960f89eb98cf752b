package be.zorgkring.dev.image;

import be.zorgkring.dev.demo.programme.DemoProgramme;
import be.zorgkring.dev.demo.programme.ProgressListener;
import be.zorgkring.dev.demo.story.Story;
import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Uses the services as people do, on real parts, while their JVMs write down which classes that takes. */
final class Training {

    private static final int PERSONS = 20;

    private final StateFolder state;
    private final Progress progress;

    Training(StateFolder state, Progress progress) {
        this.state = state;
        this.progress = progress;
    }

    void record(Map<ServiceName, StagedService> services, Map<ServiceName, Path> lists) {
        StateFolder run = new StateFolder(
                state.root().resolve("training-" + ProcessHandle.current().pid()));
        Path recorded = run.folder("classes");
        Platform platform = Platform.ofCommands(
                run, Ports.free(), name -> services.get(name).recording(recorded.resolve(name.module())), progress);
        Thread stopper = new Thread(platform::stop);
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            use(platform, run);
        } finally {
            platform.stop(); // only then are the lists complete
            Runtime.getRuntime().removeShutdownHook(stopper);
        }
        lists.forEach((name, list) -> keep(recorded.resolve(name.module()), list));
        StateFolder.delete(run.root());
    }

    /** Without the classes of loaders of their own: they are named by where their jar lay on this machine. */
    static void keep(Path recorded, Path list) {
        Texts.write(
                list,
                Texts.read(recorded)
                        .lines()
                        .filter(line -> !line.contains(" source: "))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private void use(Platform platform, StateFolder run) {
        Path description = run.root().resolve("parts.properties");
        platform.start().write(description);
        System.setProperty("zorgkring.parts", description.toString());
        progress.say("telling the story");
        DemoProgramme.load(platform.gateway(), SignIn::importerToken, PERSONS, ProgressListener.SILENT);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        boolean asTold = Story.play(
                platform.gateway(),
                new Identities(platform.parts().keycloak()),
                new PrintStream(told, true, StandardCharsets.UTF_8));
        if (!asTold) {
            throw new PartFailure(told.toString(StandardCharsets.UTF_8));
        }
    }
}
