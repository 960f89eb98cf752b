package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.ActionItems.ActionItem;
import be.zorgkring.dev.demo.programme.ActionItems.CriterionItem;
import be.zorgkring.dev.demo.programme.ActionItems.Labels;
import be.zorgkring.dev.demo.programme.ActionItems.TemplateItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions of every pilot. All pilots run the first three kinds; of the others each runs a choice of its own. */
final class Catalogue {

    private static final int RUNNING = 22;
    private static final int ENDED = 3;
    private static final int PLANNED = 1;
    private static final int EVERYWHERE = 3;

    /** Have no divisor in common with the number of the other kinds, so that each comes up once. */
    private static final int STRIDE = 11;

    private static final int SHIFT = 5;
    private static final LocalDate LAST_YEAR_END = LocalDate.of(2022, 12, 31);
    private static final LocalDate PLANNED_FROM = LocalDate.of(2027, 1, 1);

    /** A kind of action as the sheets describe it, before a pilot takes it up. */
    private record Kind(
            String code,
            Labels titles,
            List<String> aims,
            List<String> components,
            String targetGroup,
            int since,
            List<String> criteria,
            TemplateItem template) {}

    private final Map<String, Labels> groups = labels("groups.csv");
    private final Map<String, Labels> criteria = labels("criteria.csv");
    private final List<ActionItem> actions = new ArrayList<>();
    private final Map<String, List<ActionItem>> forPeople = new HashMap<>();

    Catalogue(List<PilotProject> pilots) {
        List<Kind> kinds = Stream.of("actions-for-people.json", "actions-for-regions.json")
                .flatMap(Catalogue::kinds)
                .toList();
        pilots.stream().filter(PilotProject::retained).forEach(pilot -> addAll(pilot, kinds));
    }

    List<ActionItem> actions() {
        return List.copyOf(actions);
    }

    /** Running actions of a pilot that take people in. */
    List<ActionItem> forPeople(PilotProject pilot) {
        return forPeople.get(pilot.code());
    }

    static String reference(String pilot, String action) {
        return "action/" + pilot + "/" + action;
    }

    private void addAll(PilotProject pilot, List<Kind> kinds) {
        List<Kind> chosen = new ArrayList<>(kinds.subList(0, EVERYWHERE));
        List<Kind> others = kinds.subList(EVERYWHERE, kinds.size());
        for (int i = 0; i < RUNNING + ENDED + PLANNED - EVERYWHERE; i++) {
            chosen.add(others.get((i * STRIDE + pilot.index() * SHIFT) % others.size()));
        }
        for (int i = 0; i < chosen.size(); i++) {
            String status = i < RUNNING ? "running" : i < RUNNING + ENDED ? "ended" : "planned";
            ActionItem action = action(pilot, chosen.get(i), status);
            actions.add(action);
            if (status.equals("running") && action.template() != null) {
                forPeople
                        .computeIfAbsent(pilot.code(), code -> new ArrayList<>())
                        .add(action);
            }
        }
    }

    private ActionItem action(PilotProject pilot, Kind kind, String status) {
        Dice dice = Dice.of("action/" + kind.code(), pilot.index());
        LocalDate began = LocalDate.of(kind.since(), 2 + dice.below(6), 1);
        return new ActionItem(
                reference(pilot.code(), kind.code()),
                pilot.code(),
                kind.code(),
                kind.titles(),
                kind.aims(),
                kind.components(),
                groups.get(kind.targetGroup()),
                kind.criteria() == null
                        ? List.of()
                        : kind.criteria().stream()
                                .map(code -> new CriterionItem(code, criteria.get(code)))
                                .toList(),
                status,
                status.equals("planned") ? PLANNED_FROM : began,
                status.equals("ended") ? LAST_YEAR_END.minusMonths(dice.below(12)) : null,
                "Demo " + pilot.item().name(),
                "DEMO-%d-%s".formatted(kind.since(), pilot.code()),
                kind.template());
    }

    private static Stream<Kind> kinds(String file) {
        ObjectMapper json = new ObjectMapper();
        List<Kind> kinds = new ArrayList<>();
        for (JsonNode node : Sheet.json(file).get("actions")) {
            kinds.add(json.convertValue(node, Kind.class));
        }
        return kinds.stream();
    }

    private static Map<String, Labels> labels(String file) {
        return Sheet.read(file).rows().stream()
                .collect(Collectors.toMap(
                        row -> row.text("code"),
                        Function.<Sheet.Row>identity()
                                .andThen(row ->
                                        new Labels(row.text("nl"), row.text("fr"), row.text("de"), row.text("en")))));
    }
}
