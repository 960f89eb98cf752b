package be.zorgkring.dev.image;

import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The C library opens that of GCC itself, when a thread ends. */
    private static final List<String> ALWAYS = List.of("base-files", "libc6", "libgcc-s1");

    /** What the JDKs of distributions link to, and other JDKs bring along; by the package it is in. */
    private static final Map<String, String> WHEN_NEEDED =
            Map.of("libstdc++.so.6", "libstdc++6", "libz.so.1", "zlib1g");

    record Installed(String name, String version, String architecture) {}

    /**
     * Makes it for a Java.
     *
     * @throws PartFailure when that Java needs a library that is in none of the packages
     */
    static DebianBase make(StateFolder state, JavaRuntime runtime, Path log) {
        Path root = state.root().resolve("base");
        StateFolder.delete(root);
        try {
            List<Installed> installed = new ArrayList<>(install(ALWAYS, state, root, log));
            holdLoader(root, JavaRuntime.loader());
            Map<String, String> missing = SharedLibraries.missing(root, runtime, log);
            List<String> needed = packagesWith(missing.keySet());
            if (!needed.isEmpty()) {
                installed.addAll(install(needed, state, root, log));
                missing = SharedLibraries.missing(root, runtime, log);
            }
            requireNone(missing);
            write(root, "etc/passwd", "root:x:0:0::/:/sbin/nologin\nzorgkring:x:%1$d:%1$d::/:/sbin/nologin\n");
            write(root, "etc/group", "root:x:0:\nzorgkring:x:%1$d:\n");
            write(root, "etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n");
            Files.createDirectories(root.resolve("tmp"));
            return new DebianBase(root, installed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Installed> install(List<String> names, StateFolder state, Path root, Path log)
            throws IOException {
        Path packages = state.root().resolve("packages");
        StateFolder.delete(packages);
        Files.createDirectories(packages);
        List<Installed> installed = new ArrayList<>();
        for (DebianPackage debian : DebianPackage.fetch(names, packages, log)) {
            Path whole = packages.resolve("unpacked");
            debian.unpack(whole, log);
            keep(whole, root);
            StateFolder.delete(whole);
            installed.add(describe(debian.control(log), root));
        }
        return installed;
    }

    static List<String> packagesWith(Set<String> libraries) {
        return libraries.stream()
                .filter(WHEN_NEEDED::containsKey)
                .map(WHEN_NEEDED::get)
                .sorted()
                .toList();
    }

    /**
     * Where Debian has merged {@code /lib64} into {@code /usr}, no package holds the loader at the path that programs
     * name: a link of the installed system leads there.
     */
    static void holdLoader(Path root, String loader) throws IOException {
        Path place = root.resolve(loader.substring(1));
        if (Files.exists(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            Path elsewhere = files.filter(file -> file.getFileName().equals(place.getFileName()))
                    .findFirst()
                    .orElseThrow(() -> new PartFailure("Java is started by " + loader + ", and no package of "
                            + String.join(", ", ALWAYS) + " holds it; name an image to build on with --base."));
            Files.createDirectories(place.getParent());
            Files.copy(elsewhere, place);
        }
    }

    static void requireNone(Map<String, String> missing) {
        if (!missing.isEmpty()) {
            throw new PartFailure("This JDK needs shared libraries that the images would not hold: "
                    + missing.entrySet().stream()
                            .map(library -> library.getKey() + " (for " + library.getValue() + ")")
                            .collect(Collectors.joining(", "))
                    + ". Use a JDK that brings them along, or name an image that has them with --base.");
        }
    }

    /** The file {@code os-release} of the packages: which distribution they are of. */
    String release(String field) {
        return Texts.read(root.resolve("usr/lib/os-release"))
                .lines()
                .filter(line -> line.startsWith(field + "="))
                .map(line -> line.substring(field.length() + 1).replace("\"", ""))
                .findFirst()
                .orElse("");
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

    /** The file at the end of links, none of which may lead to this machine's own. */
    private static Path resolved(Path whole, Path file) throws IOException {
        Path place = file;
        while (Files.isSymbolicLink(place)) {
            Path target = Files.readSymbolicLink(place);
            place = target.isAbsolute()
                    ? whole.resolve(target.toString().substring(1))
                    : place.resolveSibling(target).normalize();
        }
        return place;
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
