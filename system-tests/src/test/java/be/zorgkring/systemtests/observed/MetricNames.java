package be.zorgkring.systemtests.observed;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the chart's alerts and dashboards rest on is what the services show; an alert on nothing never rings. */
public final class MetricNames {

    /** A name of three or more letters with an underscore that a selector, a range or a bracket follows. */
    private static final Pattern USED = Pattern.compile("\\b([a-z]+(?:_[a-z]+)+)(?=\\{|\\[|\\)| >)");

    private static final Pattern EXPRESSION = Pattern.compile("(?m)\"expr\": \"(.*)\"|^\\s*expr: (.*)$");
    /** Of the cluster, not of the services. */
    private static final Pattern OTHERS = Pattern.compile("kube_.*");

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int FEWEST = 20;

    private MetricNames() {}

    /**
     * Compares, for as long as it takes Kafka's client to show what it reads: once a minute.
     *
     * @throws IllegalStateException names what no service shows
     */
    public static void check(Path root, Platform platform) throws InterruptedException {
        Set<String> used = used(root.resolve("k8s/chart"));
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Set<String> missing = new TreeSet<>(used);
            missing.removeAll(shown(platform));
            if (used.size() >= FEWEST && missing.isEmpty()) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "of " + used.size() + " metrics that are used, no service shows " + missing);
            }
            Thread.sleep(2000);
        }
    }

    private static Set<String> shown(Platform platform) {
        return Arrays.stream(ServiceName.values())
                .flatMap(service -> metrics(platform, service).lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }

    /** Nothing where a busy machine gave no answer in time; it is asked again. */
    private static String metrics(Platform platform, ServiceName service) {
        try {
            return platform.metrics(service);
        } catch (PartFailure late) {
            return "";
        }
    }

    static Set<String> used(Path chart) {
        Set<String> names = new TreeSet<>();
        for (String folder : List.of("alerts", "dashboards")) {
            try (Stream<Path> files = Files.list(chart.resolve(folder))) {
                files.map(Texts::read).forEach(text -> addUsed(text, names));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    private static void addUsed(String text, Set<String> names) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            String query = expression.group(1) == null ? expression.group(2) : expression.group(1);
            Matcher name = USED.matcher(query);
            while (name.find()) {
                if (!OTHERS.matcher(name.group(1)).matches()) {
                    names.add(name.group(1));
                }
            }
        }
    }
}
