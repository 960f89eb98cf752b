package be.zorgkring.dev.platform;

import be.zorgkring.bench.Bench;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures the platform that runs. */
@Command(name = "bench", description = "Measures the running platform; needs pgbench.", mixinStandardHelpOptions = true)
public final class BenchVerb implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        new Bench(RunningPlatform.find().target(), System.out).run();
        return 0;
    }
}
