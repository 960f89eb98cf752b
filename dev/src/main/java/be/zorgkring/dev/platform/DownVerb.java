package be.zorgkring.dev.platform;

import be.zorgkring.parts.StateFolder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops what this checkout started, also after the terminal that started it is gone. */
@Command(
        name = "down",
        description = "Stops what 'up' and 'parts' started from this checkout.",
        mixinStandardHelpOptions = true)
public final class DownVerb implements Callable<Integer> {

    @Option(names = "--forget", description = "Also throw the platform's data away.")
    private boolean forget;

    @Override
    public Integer call() {
        boolean any = false;
        for (String purpose : List.of("up", "parts")) {
            StateFolder state = Places.state(purpose);
            any |= Leftovers.stop(state);
            if (forget) {
                StateFolder.delete(state.root());
            }
        }
        System.out.println(any ? "  all stopped" : "  nothing was running");
        return 0;
    }
}
