package be.zorgkring.dev.platform;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.testing.sweep.Sweep;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sweeps the platform that runs. */
@Command(
        name = "sweep",
        description = "Asks every operation of the running platform with extreme values, as everybody.",
        mixinStandardHelpOptions = true)
public final class SweepVerb implements Callable<Integer> {

    @Option(names = "--seconds", defaultValue = "600", description = "How long; ${DEFAULT-VALUE} unless said.")
    private long seconds;

    @Option(names = "--seed", description = "The order of the trials; another one each time unless said.")
    private long seed = System.nanoTime();

    @Override
    public Integer call() {
        RunningPlatform platform = RunningPlatform.find();
        Identities identities = new Identities(platform.parts().keycloak());
        int findings = Sweep.run(platform.gateway(), identities, seed, Duration.ofSeconds(seconds));
        System.out.printf("%nseed %d: %d findings%n", seed, findings);
        return findings == 0 ? 0 : 1;
    }
}
