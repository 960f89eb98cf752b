package be.zorgkring.dev.image;

import be.zorgkring.parts.Commands;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a linked Java finds in an image: the loader that will be in it is asked, as {@code ldd} asks this machine's. */
final class SharedLibraries {

    private static final Pattern LIBRARY = Pattern.compile("\\s*(\\S+) => (.+?)( \\(0x\\p{XDigit}+\\))?");

    private SharedLibraries() {}

    /**
     * Those that its programs and libraries need and that are in neither folder, each with one of the files that need it.
     * One of this machine's own does not count, though the loader finds it.
     *
     * @param root the file system below Java, with its loader in place
     */
    static Map<String, String> missing(Path root, JavaRuntime runtime, Path log) {
        List<String> ask = List.of(
                root.resolve(JavaRuntime.loader().substring(1)).toString(),
                "--inhibit-cache",
                "--library-path",
                folders(root) + ":" + runtime.home().resolve("lib/server"));
        Map<String, String> missing = new TreeMap<>();
        for (Path file : runtime.binaries()) {
            List<String> command =
                    Stream.concat(ask.stream(), Stream.of(file.toString())).toList();
            if (Commands.run(command, Map.of("LD_TRACE_LOADED_OBJECTS", "1"), log) != 0) {
                throw new PartFailure("The loader of the images cannot read " + file + ": " + Texts.read(log));
            }
            Texts.read(log)
                    .lines()
                    .map(LIBRARY::matcher)
                    .filter(Matcher::matches)
                    .filter(library -> !isIn(root, library.group(2)) && !isIn(runtime.home(), library.group(2)))
                    .forEach(library -> missing.putIfAbsent(
                            library.group(1), file.getFileName().toString()));
        }
        return missing;
    }

    private static String folders(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().contains(".so"))
                    .map(file -> file.getParent().toString())
                    .distinct()
                    .collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param place a path, or that there is none */
    private static boolean isIn(Path folder, String place) {
        return Path.of(place).normalize().startsWith(folder);
    }
}
