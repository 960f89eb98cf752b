package be.zorgkring.dev.image;

import be.zorgkring.dev.parts.StateFolder;
import be.zorgkring.dev.parts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The least of Debian that a Java runtime stands on: the C library, a user, and what a scanner reads to know what is
 * there. No shell, no package manager.
 *
 * @param root its file system
 * @param packages name, version and architecture of each package it came from
 */
record DebianBase(Path root, List<Installed> packages) {

    /** The user of the images; the chart's {@code runAsUser} is the same. */
    static final int USER = 10001;

    private static final List<String> PACKAGES = List.of("base-files", "libc6", "libgcc-s1");

    record Installed(String name, String version, String architecture) {}

    static DebianBase make(StateFolder state, Path log) {
        Path root = state.root().resolve("base");
        Path packages = state.root().resolve("packages");
        StateFolder.delete(root);
        StateFolder.delete(packages);
        try {
            Files.createDirectories(packages);
            List<Installed> installed = new ArrayList<>();
            for (DebianPackage debian : DebianPackage.fetch(PACKAGES, packages, log)) {
                Path whole = packages.resolve("unpacked");
                debian.unpack(whole, log);
                keep(whole, root);
                StateFolder.delete(whole);
                installed.add(describe(debian.control(log), root));
            }
            write(root, "etc/passwd", "root:x:0:0::/:/sbin/nologin\nzorgkring:x:%1$d:%1$d::/:/sbin/nologin\n");
            write(root, "etc/group", "root:x:0:\nzorgkring:x:%1$d:\n");
            write(root, "etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n");
            Files.createDirectories(root.resolve("tmp"));
            return new DebianBase(root, installed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shared libraries, what says which Debian it is, and the licences. Links become files: layers hold no links. */
    private static void keep(Path whole, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(whole)) {
            for (Path file : files.filter(DebianBase::wanted).toList()) {
                Path source = resolved(whole, file);
                Path target = root.resolve(whole.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
        }
    }

    private static boolean wanted(Path file) {
        String name = file.toString();
        boolean library = name.matches(".*/(usr/)?lib(64)?/([^/]+/)?[^/]+\\.so(\\.[0-9]+)*");
        return library || name.endsWith("/usr/lib/os-release") || name.matches(".*/usr/share/doc/[^/]+/copyright");
    }

    private static Path resolved(Path whole, Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        Path target = Files.readSymbolicLink(file);
        return target.isAbsolute()
                ? whole.resolve(target.toString().substring(1))
                : file.resolveSibling(target).normalize();
    }

    private static Installed describe(String control, Path root) {
        Installed installed =
                new Installed(field(control, "Package"), field(control, "Version"), field(control, "Architecture"));
        write(root, "var/lib/dpkg/status.d/" + installed.name(), control);
        return installed;
    }

    private static String field(String control, String name) {
        return control.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Path root, String name, String text) {
        Path file = root.resolve(name);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Texts.write(file, text.contains("%1$d") ? text.formatted(USER) : text);
    }
}
