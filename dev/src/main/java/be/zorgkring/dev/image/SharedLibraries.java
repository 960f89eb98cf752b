package be.zorgkring.dev.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The shared libraries of a folder, and those that its programs and libraries cannot do without.
 *
 * @param present their names
 * @param needed names, each with one of the files that need it
 */
record SharedLibraries(Set<String> present, Map<String, String> needed) {

    /**
     * @param counts whether it matters what a file needs
     */
    static SharedLibraries in(Path folder, Predicate<Path> counts) {
        Set<String> present = new HashSet<>();
        Map<String, String> needed = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                ElfFile.read(file).ifPresent(elf -> {
                    present.add(name);
                    if (counts.test(file)) {
                        elf.needed().forEach(library -> needed.putIfAbsent(library, name));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SharedLibraries(present, needed);
    }

    SharedLibraries and(SharedLibraries other) {
        Set<String> all = new HashSet<>(present);
        all.addAll(other.present);
        Map<String, String> allNeeded = new TreeMap<>(other.needed);
        allNeeded.putAll(needed);
        return new SharedLibraries(all, allNeeded);
    }

    /** What is needed and not there, each with one of the files that need it. */
    Map<String, String> missing() {
        Map<String, String> missing = new TreeMap<>(needed);
        missing.keySet().removeAll(present);
        return missing;
    }
}
