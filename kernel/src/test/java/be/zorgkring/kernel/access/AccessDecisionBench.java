package be.zorgkring.kernel.access;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long one decision takes, with a million memberships in the table: the rule alone, with facts
 * that are remembered, and with facts looked up. Run by
 * {@code ./zorgkring bench}, which names a database and a file for the result; it is no test, and asserts nothing.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AccessDecisionBench {

    /** The rule and all it decides on, with everybody asking for people of the table by chance. */
    @State(Scope.Benchmark)
    public static class World {

        private final AccessRule rule = new AccessRule(RoleMatrix.load(), Duration.ofSeconds(60));
        private final Set<DataCategory> wanted =
                EnumSet.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.CONDITIONS);
        private final Instant now = Instant.now();
        private MillionMemberships table;
        private List<AccessTable.Facts> inMemory;
        private final List<UUID> people = new ArrayList<>();
        private final RememberedFacts remembered =
                new RememberedFacts(new SimpleMeterRegistry(), Duration.ofMinutes(1), 10_000);
        private final RememberedFacts.CallerKey caller = new RememberedFacts.CallerKey(UUID.randomUUID(), "1", "");

        @Setup
        public void fill() throws SQLException {
            table = MillionMemberships.open(System.getProperty("zorgkring.bench.jdbc"));
            inMemory = table.sample(10_000);
            remembered.hearing(true);
            for (AccessTable.Facts facts : inMemory) {
                UUID person = UUID.randomUUID();
                people.add(person);
                remembered.keep(
                        remembered.ticket(),
                        person,
                        caller,
                        new RememberedFacts.Known(
                                facts.person(),
                                facts.caller(),
                                new RememberedFacts.Freshness(now, now.plusSeconds(3600))));
            }
        }

        @TearDown
        public void close() throws SQLException {
            table.close();
        }

        private Decision decide(AccessTable.Facts facts) {
            return rule.decide(facts.person(), facts.caller(), Operation.READ, wanted, facts.staleness(), now);
        }
    }

    @Benchmark
    public Decision ruleAlone(World world) {
        return world.decide(world.inMemory.get(ThreadLocalRandom.current().nextInt(world.inMemory.size())));
    }

    /** As it is for somebody who was asked for within the minute. */
    @Benchmark
    public Decision withFactsRemembered(World world) {
        UUID person = world.people.get(ThreadLocalRandom.current().nextInt(world.people.size()));
        return world.remembered
                .find(person, world.caller, world.now)
                .map(known -> world.decide(AccessTable.Facts.of(known, world.now)))
                .orElseThrow();
    }

    @Benchmark
    public Decision withFactsLookedUp(World world) throws SQLException {
        return world.decide(world.table.lookUp());
    }

    @Test
    void measure() throws Exception {
        String result = System.getProperty("zorgkring.bench.result");
        if (result == null) {
            throw new IllegalStateException("./zorgkring bench runs this");
        }
        try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(result)), true)) {
            for (RunResult run : run()) {
                var sampled = run.getPrimaryResult().getStatistics();
                out.printf(
                        "%s: median %.1f us, p99 %.1f us, p99.9 %.1f us (n=%d)%n",
                        run.getPrimaryResult().getLabel(),
                        sampled.getPercentile(50),
                        sampled.getPercentile(99),
                        sampled.getPercentile(99.9),
                        sampled.getN());
            }
        }
    }

    // In this JVM, since surefire's class path is in a manifest that a forked one would not see.
    private static Iterable<RunResult> run() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(AccessDecisionBench.class.getSimpleName())
                        .forks(0)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
    }
}
