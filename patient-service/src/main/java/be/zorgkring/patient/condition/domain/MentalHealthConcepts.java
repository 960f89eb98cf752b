package be.zorgkring.patient.condition.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The concepts of SNOMED CT that are about mental health: its codes do not say so themselves. It is asked whenever a condition is
 * looked at, so what is added counts at once for all that was recorded before.
 */
public final class MentalHealthConcepts {

    private static final String FILE = "/condition/mental-health-snomed-ct.csv";
    private static final Set<String> LISTED = listed();

    private static volatile Set<String> known = LISTED;

    private MentalHealthConcepts() {}

    static boolean holds(String code) {
        return known.contains(code);
    }

    /** What a region counts among them beside the list. */
    public static void alsoHold(Collection<String> codes) {
        known = Stream.concat(LISTED.stream(), codes.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> listed() {
        try (InputStream file = MentalHealthConcepts.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
