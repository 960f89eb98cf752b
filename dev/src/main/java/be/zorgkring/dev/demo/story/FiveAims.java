package be.zorgkring.dev.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The five-aim table as a terminal shows it: one row a pilot, one column an indicator. */
final class FiveAims {

    private FiveAims() {}

    static void print(JsonNode report, PrintStream out) {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        Set<String> columns = new LinkedHashSet<>();
        Map<String, String> titles = new TreeMap<>();
        for (JsonNode pilot : report.path("pilots")) {
            Map<String, String> cells = new TreeMap<>();
            for (JsonNode aim : pilot.path("aims")) {
                for (JsonNode figure : aim.path("figures")) {
                    String column = aim.path("aim").asText() + " "
                            + figure.path("indicator").asText();
                    columns.add(column);
                    titles.put(
                            column,
                            figure.path("title").asText() + " ("
                                    + figure.path("unitLabel").asText() + ")");
                    cells.put(column, cell(figure));
                }
            }
            rows.put(pilot.path("name").asText(), cells);
        }
        List<String> order = new ArrayList<>(columns);
        out.printf(
                "%nThe five aims, as last published on %s; numbers of people are rounded to %d%n",
                report.path("countingDate").asText(), report.path("threshold").asInt());
        for (int i = 0; i < order.size(); i++) {
            out.printf("  %c  %-16s %s%n", 'a' + i, order.get(i), titles.get(order.get(i)));
        }
        out.printf("%n  %-30s", "pilot");
        for (int i = 0; i < order.size(); i++) {
            out.printf("%10c", 'a' + i);
        }
        out.println();
        rows.forEach((pilot, cells) -> {
            out.printf("  %-30s", pilot);
            order.forEach(column -> out.printf("%10s", cells.getOrDefault(column, "")));
            out.println();
        });
    }

    private static String cell(JsonNode figure) {
        if (figure.path("suppressed").asBoolean()) {
            return "*";
        }
        return figure.hasNonNull("value") ? figure.path("value").asText() : "-";
    }
}
