package be.zorgkring.parts;

import java.util.List;

/** Whether what a part holds must outlive a crash and serve again, or is a test's and may be fast and forgetful. */
public enum Lifetime {
    KEPT,
    THROWN_AWAY;

    /** Lets a JVM that will start again remember its classes, by which it then starts sooner. */
    public List<String> classArchive(StateFolder state, String name) {
        return this == KEPT
                ? List.of(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + state.folder("classes").resolve(name + ".jsa"),
                        "-Xlog:disable",
                        "-Xlog:all=error:stderr")
                : List.of();
    }
}
