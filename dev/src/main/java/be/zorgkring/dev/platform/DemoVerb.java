package be.zorgkring.dev.platform;

import be.zorgkring.dev.demo.story.Story;
import be.zorgkring.dev.identity.Identities;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Plays the story on the platform that runs. */
@Command(
        name = "demo",
        description = "Plays the story of a person and their circle on the running platform.",
        mixinStandardHelpOptions = true)
public final class DemoVerb implements Callable<Integer> {

    @Override
    public Integer call() {
        RunningPlatform platform = RunningPlatform.find();
        Identities identities = new Identities(platform.parts().keycloak());
        return Story.play(platform.gateway(), identities, System.out) ? 0 : 1;
    }
}
