package be.zorgkring.dev.image;

import be.zorgkring.parts.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes a service loaded while it was being used: an input of its image. No two runs load quite the same ones, so
 * the list is kept beside the image, and who builds again from it gets the same image.
 */
record ClassList(Path file) {

    boolean exists() {
        return Files.exists(file);
    }

    /** Takes over what a JVM wrote down, without its numbers for classes; what is resolved follows what is loaded. */
    void take(Path recorded) {
        List<String> lines = Texts.read(recorded)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.contains(" source: "))
                .map(line -> line.replaceFirst(" id: [0-9]+$", ""))
                .toList();
        Predicate<String> resolved = line -> line.startsWith("@cp ");
        Texts.write(
                file,
                Stream.concat(
                                lines.stream().filter(resolved.negate()),
                                lines.stream().filter(resolved))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
