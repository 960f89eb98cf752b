package be.zorgkring.dev.platform;

import be.zorgkring.parts.Commands;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import be.zorgkring.parts.UserCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The release before this one, built from this repository's history: its packages, and the story as it told it. */
public final class PreviousRelease {

    private static final String SOURCES = "sources";
    private static final String CLASS_PATH = "dev/target/classpath";

    private final Path root;
    private final StateFolder state;

    private PreviousRelease(Path root, StateFolder state) {
        this.root = root;
        this.state = state;
    }

    /**
     * Builds it, once a user and commit.
     *
     * @param checkout of this release
     * @return empty when the checkout does not reach back that far, as a shallow clone
     * @throws PartFailure when it cannot be built
     */
    public static Optional<PreviousRelease> of(Path checkout, StateFolder state) {
        String commit = Texts.read(checkout.resolve("dev/previous-release")).strip();
        List<String> git = List.of("git", "-C", checkout.toString());
        Path log = state.log("previous-release");
        if (Commands.run(with(git, "cat-file", "-e", commit + "^{commit}"), Map.of(), log) != 0) {
            return Optional.empty();
        }
        try {
            // Its class path names files of the local repository.
            String madeOf = Integer.toHexString(Objects.hash(
                    System.getProperty("java.version"),
                    System.getProperty("os.arch"),
                    System.getProperty("user.home")));
            Path folder = UserCache.folder("release-" + commit + "-" + madeOf, own -> build(git, commit, own, state));
            return Optional.of(new PreviousRelease(folder.resolve(SOURCES), state));
        } catch (IOException e) {
            throw new PartFailure("The release before this one could not be kept: " + e.getMessage() + ".", e);
        }
    }

    private static void build(List<String> git, String commit, Path folder, StateFolder state) throws IOException {
        Path log = state.log("previous-release");
        StateFolder.delete(folder.resolve(SOURCES));
        Path root = Files.createDirectories(folder.resolve(SOURCES));
        Path sources = folder.resolve("sources.tar");
        if (Commands.run(with(git, "archive", "-o", sources.toString(), commit), Map.of(), log) != 0
                || Commands.run(List.of("tar", "-xf", sources.toString()), Map.of(), root, log) != 0) {
            throw new PartFailure("The release before this one could not be taken from git: " + Texts.read(log));
        }
        Files.delete(sources);
        new Build(root, state, Progress.SILENT).everything();
        if (!Files.exists(root.resolve(CLASS_PATH))) {
            throw new PartFailure("The launcher of the release before this one was not built; see " + log + ".");
        }
    }

    Path jar(ServiceName service) {
        return Build.jar(root, service);
    }

    /** Plays its own story on a platform that runs. */
    public void story(Ports ports, RunningParts parts) {
        StateFolder up = new StateFolder(state.root().resolve("up"));
        parts.write(up.root().resolve("parts.properties"));
        up.processFile(Leftovers.LAUNCHER).write(ProcessHandle.current());
        Path log = state.log("previous-story");
        List<String> command = List.of(
                Commands.java(),
                "-Dzorgkring.root=" + root,
                "-cp",
                root.resolve("dev/target/classes") + ":" + Texts.read(root.resolve(CLASS_PATH)),
                "be.zorgkring.dev.Launcher",
                "demo");
        Map<String, String> environment =
                Map.of("ZORGKRING_STATE", state.root().toString(), "ZORGKRING_PORTS", Integer.toString(ports.base()));
        if (Commands.run(command, environment, log) != 0) {
            throw new PartFailure("The story of the release before this one went wrong:\n" + Texts.read(log));
        }
    }

    private static List<String> with(List<String> command, String... more) {
        return java.util.stream.Stream.concat(command.stream(), java.util.Arrays.stream(more))
                .toList();
    }
}
