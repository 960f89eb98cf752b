package be.zorgkring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String description() {
        return "%d cores, %d MiB of memory, %s %s, Java %s, load %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        kibibytes(Path.of("/proc/meminfo"), "MemTotal:") / 1024,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        load());
    }

    /** Resident memory of a process in MiB. */
    static long residentMebibytes(long pid) {
        return kibibytes(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:") / 1024;
    }

    private static long kibibytes(Path file, String field) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(field))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // not Linux, or the process is gone: shown as 0
        }
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            return "unknown";
        }
    }
}
