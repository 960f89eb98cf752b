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
import java.util.stream.Stream;

/** One package of Debian as a file on this machine. */
record DebianPackage(Path file) {

    /** Fetches packages by name, in the version that this machine's sources offer. */
    static List<DebianPackage> fetch(List<String> names, Path folder, Path log) {
        List<String> command = Stream.concat(
                        Stream.of("sh", "-c", "cd \"$0\" && apt-get -q download \"$@\"", folder.toString()),
                        names.stream())
                .toList();
        if (Commands.run(command, Map.of("LC_ALL", "C.UTF-8"), log) != 0) {
            throw new PartFailure(
                    "The packages " + String.join(", ", names) + " could not be fetched with apt-get; see " + log
                            + ". On a system other than Debian, name an image to build on with --base.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".deb"))
                    .sorted()
                    .map(DebianPackage::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void unpack(Path into, Path log) {
        run(List.of("dpkg-deb", "--extract", file.toString(), into.toString()), log);
    }

    /** What dpkg knows of it: name, version, architecture, licence's holder. */
    String control(Path log) {
        run(List.of("dpkg-deb", "--field", file.toString()), log);
        return Texts.read(log);
    }

    private void run(List<String> command, Path log) {
        if (Commands.run(command, Map.of("LC_ALL", "C.UTF-8"), log) != 0) {
            throw new PartFailure("The package " + file.getFileName() + " could not be read; see " + log + ".");
        }
    }
}
