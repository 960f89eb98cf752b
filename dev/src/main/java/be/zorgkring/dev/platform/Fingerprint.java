package be.zorgkring.dev.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells by content, not by time, whether what a module is built from changed: a fresh checkout has all times new. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of a file, or of a module: its POM and its main sources. */
    static String of(Path place) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(place)) {
                digest.update(place.relativize(file).toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        try (Stream<Path> sources = Files.walk(place.resolve("src/main"))) {
            return Stream.concat(Stream.of(place.resolve("pom.xml")), sources.filter(Files::isRegularFile))
                    .sorted()
                    .toList();
        }
    }
}
