package be.zorgkring.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;

/**
 * A base backup of a server and the archive of what it wrote since, by PostgreSQL's own functions; and the way back to a
 * moment in between. As an operator does it by hand: docs/runbooks/restore.md.
 */
public final class PointInTime {

    private final PostgresServer server;
    private final StateFolder state;
    private final Path archive;
    private final Path backup;

    public PointInTime(PostgresServer server, StateFolder state) {
        this.server = server;
        this.state = state;
        this.archive = state.folder("postgres-archive");
        this.backup = state.folder("postgres").resolve("backup");
    }

    /** Starts the server anew, archiving, and copies its files while it is being used. */
    public void backUp() {
        server.stop();
        server.configure(Map.of("archive_mode", "on", "archive_command", archiving(archive)));
        server.start(state);
        // One session from start to stop: PostgreSQL forgets the backup otherwise.
        try (Connection connection = server.address().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('point in time', true)");
            copy(server.data(), backup);
            try (ResultSet label = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                label.next();
                Texts.write(backup.resolve("backup_label"), label.getString(1));
            }
        } catch (SQLException e) {
            throw new PartFailure("The base backup failed: " + e.getMessage() + ".", e);
        }
    }

    /** The server's time now. What it wrote until then need not be in the archive yet: {@link #restore} sees to that. */
    public Instant mark() {
        try (Connection connection = server.address().connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery("select clock_timestamp()")) {
            now.next();
            return now.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new PartFailure("The server's time is not known: " + e.getMessage() + ".", e);
        }
    }

    /** Loses the server's files, all but the last of what it archived, and brings it back to a moment. */
    public void restore(Instant moment) {
        try (Connection connection = server.address().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_switch_wal()");
            statement.execute("checkpoint");
            awaitArchived(statement);
        } catch (SQLException e) {
            throw new PartFailure("The archive could not be completed: " + e.getMessage() + ".", e);
        }
        server.kill();
        StateFolder.delete(server.data());
        copy(backup, server.data());
        Texts.write(server.data().resolve("recovery.signal"), "");
        server.configure(Map.of(
                "restore_command",
                restoring(archive),
                "recovery_target_time",
                written(moment),
                "recovery_target_action",
                "promote"));
        server.start(state);
        server.configure(Map.of());
    }

    /** PostgreSQL puts the file's path and name in place of p and f, and gives the whole to a shell. */
    static String archiving(Path archive) {
        return "cp %p " + quoted(archive) + "/%f";
    }

    static String restoring(Path archive) {
        return "cp " + quoted(archive) + "/%f %p";
    }

    private static String quoted(Path folder) {
        return "'" + folder.toString().replace("%", "%%").replace("'", "'\\''") + "'";
    }

    /** As PostgreSQL takes it there: with neither T nor Z. */
    private static String written(Instant moment) {
        return moment.toString().replace('T', ' ').replace("Z", "+00");
    }

    private static void awaitArchived(Statement statement) throws SQLException {
        for (int i = 0; i < 300; i++) {
            try (ResultSet waiting = statement.executeQuery("""
                    select count(*) from pg_ls_archive_statusdir() where name like '%.ready'
                    """)) {
                waiting.next();
                if (waiting.getLong(1) == 0) {
                    return;
                }
            }
            pause();
        }
        throw new PartFailure("The archive does not take what the server wrote.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while waiting for the archive.", e);
        }
    }

    /** All but what PostgreSQL says to leave out: its process file, and the WAL, which the archive has. */
    private static void copy(Path from, Path to) {
        StateFolder.delete(to);
        try {
            Files.walkFileTree(from, new Copying(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files and folders of a running server may be gone since they were listed; the WAL tells of it. */
    static final class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            try {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
                Path target = to.resolve(from.relativize(folder).toString());
                Files.createDirectories(target);
                Files.setPosixFilePermissions(target, permissions);
                return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException e) {
                return FileVisitResult.SKIP_SUBTREE;
            }
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Path relative = from.relativize(file);
            if (!relative.startsWith("pg_wal") && !relative.toString().startsWith("postmaster.")) {
                try {
                    Files.copy(file, to.resolve(relative.toString()));
                } catch (NoSuchFileException e) {
                    return FileVisitResult.CONTINUE;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
