package be.zorgkring.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the chart whose hooks are objects as all others: Helm's library leaves hooks out of what it renders. */
final class HooksToo {

    private HooksToo() {}

    static Path copyOf(Path chart) {
        try {
            Path copy = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "chart");
            try (Stream<Path> files = Files.walk(chart)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = copy.resolve(chart.relativize(file));
                    Files.createDirectories(to.getParent());
                    List<String> lines = Files.readAllLines(file);
                    Files.write(
                            to,
                            lines.stream()
                                    .filter(line -> !line.strip().startsWith("helm.sh/hook"))
                                    .toList());
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
