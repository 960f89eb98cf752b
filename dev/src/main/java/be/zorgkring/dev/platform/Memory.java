package be.zorgkring.dev.platform;

import be.zorgkring.parts.PartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Eight processes in too little memory end in strange ways; better to say so first. */
final class Memory {

    private static final long MEGABYTE = 1024;

    private Memory() {}

    static void require(long megabytes) {
        free().ifPresent(free -> {
            if (free < megabytes) {
                throw new PartFailure("About " + megabytes + " MB of memory must be free, and " + free
                        + " MB are; close something first.");
            }
        });
    }

    /** What Linux says is available; unknown elsewhere. */
    private static OptionalLong free() {
        try {
            return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / MEGABYTE)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
