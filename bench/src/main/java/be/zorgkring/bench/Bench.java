package be.zorgkring.bench;

import be.zorgkring.bench.Subjects.Subject;
import be.zorgkring.testing.SignIn;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Measures the running platform. Speeds are given as a share of what PostgreSQL does with the same rows in the same run,
 * because the machine is shared and only the share can be compared.
 */
public final class Bench {

    // Two cores compile the code that they run: a service is not warm before a minute of this.
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration LOAD = Duration.ofSeconds(15);
    private static final int READERS = 32;
    private static final int INCLUDERS = 8;

    private final Target target;
    private final Subjects subjects;
    private final PrintStream out;

    public Bench(Target target, PrintStream out) {
        this.target = target;
        this.subjects = new Subjects(target);
        this.out = out;
    }

    public void run() throws IOException, SQLException {
        out.println("machine: " + Machine.description());
        Subject subject = subjects.withAccount();
        memory();
        changes(subject);
        erasures();
        page(subject);
        decisions();
        readsWithAndWithoutRecord();
        new Refusals(target, subjects).measure(out);
        Statements.makeCopies(target.parts().postgres(), "patient");
        try {
            reads(subject);
            inclusions();
        } finally {
            Statements.dropCopies(target.parts().postgres(), "patient");
        }
        out.println("machine: " + Machine.description());
    }

    private void decisions() throws SQLException {
        Decisions.measure(target.parts().postgres())
                .forEach(line ->
                        out.printf("access decision, 1,000,000 memberships, %s (target: p99 under 50 us)%n", line));
    }

    /** The same requests with and without the record, in turns, each client with a person of its own. */
    private void readsWithAndWithoutRecord() throws IOException, SQLException {
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < INCLUDERS; i++) {
            persons.add(subjects.withAccount().patientId());
        }
        String token = SignIn.accessToken("an.peeters");
        IntFunction<Load.Client> read = i -> connection ->
                connection.get("/api/patients/" + persons.get(i), token).status() == 200;
        URI patient = target.service("patient");
        Load.perSecond(patient, INCLUDERS, WARM_UP, read);
        double with = 0;
        double without = 0;
        for (int turn = 0; turn < 2; turn++) {
            with += Load.perSecond(patient, INCLUDERS, LOAD, read) / 2;
            try (UnrecordedReads unrecorded = new UnrecordedReads(target.parts().postgres(), persons)) {
                without += Load.perSecond(patient, INCLUDERS, LOAD, read) / 2;
            }
        }
        out.printf(
                "%-58s %.0f/s, without %.0f/s: %.2f times as long (target: at most 1.6)%n",
                "reads of a person with the access record, 8 clients", with, without, without / with);
    }

    private void memory() {
        target.pids()
                .forEach((service, pid) -> out.printf(
                        "%-58s %d MiB (target: under 300)%n",
                        "resident memory of " + service, Machine.residentMebibytes(pid)));
    }

    /** A member is added and removed again: how long until another service knows, and until all refuse. */
    private void changes(Subject subject) throws IOException {
        int rounds = 60;
        int warmUp = 10;
        long[] visible = new long[rounds];
        long[] withdrawn = new long[rounds];
        String nurse = SignIn.accessToken("mia.dubois");
        String plan = "/api/plans/" + subject.patientId();
        try (Connection network = new Connection(target.service("network"))) {
            for (int i = -warmUp; i < rounds; i++) {
                String member = subjects.addMember(network, subject, "mia.dubois");
                long seen = Subjects.awaitStatus(target.service("action"), plan, nurse, 200);
                Subjects.awaitStatus(target.service("patient"), "/api/patients/" + subject.patientId(), nurse, 200);
                subjects.removeMember(network, subject, member);
                long begin = System.nanoTime();
                Subjects.awaitStatus(target.service("network"), "/api/circles/" + subject.patientId(), nurse, 403);
                Subjects.awaitStatus(target.service("patient"), "/api/patients/" + subject.patientId(), nurse, 403);
                Subjects.awaitStatus(target.service("action"), plan, nurse, 403);
                if (i >= 0) {
                    visible[i] = seen;
                    withdrawn[i] = System.nanoTime() - begin;
                }
            }
        }
        line("commit to visible in another service, idle", Latencies.ofNanos(visible), "p99 under 150 ms");
        line("withdrawal of a member to 403 in every service", Latencies.ofNanos(withdrawn), "under 1000 ms");
    }

    /** From the request until the person reads that every service confirmed. */
    private void erasures() throws IOException {
        int rounds = 20;
        int warmUp = 5;
        long[] took = new long[rounds];
        for (int i = -warmUp; i < rounds; i++) {
            long nanos = subjects.erase(subjects.withAccount());
            if (i >= 0) {
                took[i] = nanos;
            }
        }
        line("erasure of a person, confirmed by all services", Latencies.ofNanos(took), "under 5000 ms");
    }

    /** Through the gateway, below its limit of requests a second. */
    private void page(Subject subject) throws IOException {
        String token = subject.token();
        String path = "/api/patients/" + subject.patientId() + "/page";
        List<Long> took = new ArrayList<>();
        try (Connection gateway = new Connection(target.gateway())) {
            for (int i = 0; i < 500; i++) {
                long begin = System.nanoTime();
                int status = gateway.get(path, token).status();
                long nanos = System.nanoTime() - begin;
                if (status != 200) {
                    throw new IllegalStateException("the page answered " + status);
                }
                if (i >= 200) {
                    took.add(nanos);
                }
                Thread.sleep(Math.max(1, 25 - nanos / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        line(
                "composed patient page, warm, one client",
                Latencies.ofNanos(took.stream().mapToLong(Long::longValue).toArray()),
                "p95 under 40 ms");
    }

    private void reads(Subject subject) {
        String token = SignIn.accessToken("an.peeters");
        String path = "/api/patients/" + subject.patientId();
        Load.Client read = connection -> connection.get(path, token).status() == 200;
        Load.perSecond(target.service("patient"), READERS, WARM_UP, i -> read);
        double ours = Load.perSecond(target.service("patient"), READERS, LOAD, i -> read);
        double postgres = new PgBench(target.parts().postgres(), "patient")
                .perSecond(Statements.read(subject.patientId()), READERS, LOAD);
        share("reads of one person with access record, 32 clients", ours, postgres, 35);
    }

    private void inclusions() {
        // How many people a physician includes within an hour is bounded; the same work, an importer does without end.
        String token = SignIn.importerToken();
        Load.Client include = connection -> subjects.includeNext(connection, token);
        Load.perSecond(target.service("patient"), INCLUDERS, WARM_UP, i -> include);
        double ours = Load.perSecond(target.service("patient"), INCLUDERS, LOAD, i -> include);
        double postgres =
                new PgBench(target.parts().postgres(), "patient").perSecond(Statements.inclusion(), INCLUDERS, LOAD);
        share("inclusions of a person, 8 clients", ours, postgres, 25);
    }

    private void line(String what, Latencies latencies, String goal) {
        out.printf("%-58s %s (target: %s)%n", what, latencies, goal);
    }

    private void share(String what, double ours, double postgres, int goal) {
        out.printf(
                "%-58s %.0f/s, pgbench %.0f/s: %.0f %% (target: at least %d %%)%n",
                what, ours, postgres, 100 * ours / postgres, goal);
    }
}
