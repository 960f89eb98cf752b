package be.zorgkring.action.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The roles of CD-HCPARTY that a person can hold, read once from the list that ships with the service. */
final class RoleLabels {

    private static final Map<String, Labels> ALL = read();

    private RoleLabels() {}

    static boolean knows(String code) {
        return ALL.containsKey(code);
    }

    static String label(String code, Language language) {
        Labels labels = ALL.get(code);
        return labels == null ? code : labels.in(language);
    }

    private static Map<String, Labels> read() {
        try (var in = Objects.requireNonNull(RoleLabels.class.getResourceAsStream("/vocabulary/roles.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 5))
                    .collect(Collectors.toUnmodifiableMap(
                            part -> part[0], part -> new Labels(part[1], part[2], part[3], part[4])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
