package be.zorgkring.reporting;

import be.zorgkring.reporting.model.CircleRow;
import be.zorgkring.reporting.model.ConsentRow;
import be.zorgkring.reporting.model.EvaluationRow;
import be.zorgkring.reporting.model.GoalRow;
import be.zorgkring.reporting.model.MergedPersonRow;
import be.zorgkring.reporting.model.ParticipationRow;
import be.zorgkring.reporting.model.Row;
import be.zorgkring.reporting.model.TaskRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What happens to people of a pilot, at random, and its own account of whose facts have moved; it knows nothing of the tables. */
final class History {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final String pilot;
    private final Random random;
    private final Consumer<Row> told;
    private final Consumer<UUID> erased;
    private final List<UUID> people = new ArrayList<>();
    private final Map<UUID, UUID> merged = new HashMap<>();
    private final Set<UUID> withdrawn = new HashSet<>();
    private final Set<UUID> refused = new HashSet<>();
    private final Map<UUID, Boolean> carers = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<UUID> moved = new HashSet<>();
    private final Set<UUID> cameOrWent = new HashSet<>();
    private long version;

    History(String pilot, Random random, Consumer<Row> told, Consumer<UUID> erased) {
        this.pilot = pilot;
        this.random = random;
        this.told = told;
        this.erased = erased;
    }

    void published() {
        moved.clear();
        cameOrWent.clear();
    }

    int moved() {
        return countOnce(moved);
    }

    int cameOrWent() {
        return countOnce(cameOrWent);
    }

    private int countOnce(Set<UUID> records) {
        return (int) records.stream()
                .map(record -> merged.getOrDefault(record, record))
                .distinct()
                .count();
    }

    void goOn() {
        version++;
        if (people.size() < 15 || random.nextInt(5) == 0) {
            include();
            return;
        }
        var person = people.get(random.nextInt(people.size()));
        switch (random.nextInt(9)) {
            case 0 -> withdrawOrComeBack(person);
            case 1 -> refuseOrNot(person);
            case 2 -> setGoal(person);
            case 3 -> planAndDo(person);
            case 4 -> changeCircle(person, random.nextBoolean());
            case 5 -> changeCircle(person, carers.getOrDefault(person, false));
            case 6 -> merge(person);
            case 7 -> erase(person);
            default -> told.accept(rows.get(random.nextInt(rows.size())));
        }
    }

    private void include() {
        var person = pseudonym();
        people.add(person);
        tell(new ParticipationRow(person, pilot, DAY, "70-74", "female", "24000", random.nextInt(4)));
        comesOrGoes(person);
    }

    private void withdrawOrComeBack(UUID person) {
        boolean withdraws = withdrawn.add(person) || !withdrawn.remove(person);
        tell(new ConsentRow(person, version, withdraws ? List.of("elsewhere", pilot) : List.of("elsewhere")));
        comesOrGoes(person);
    }

    private void refuseOrNot(UUID person) {
        boolean refuses = refused.add(person) || !refused.remove(person);
        tell(new EvaluationRow(person, version, refuses));
        comesOrGoes(person);
    }

    private void setGoal(UUID person) {
        tell(new GoalRow(pseudonym(), person, DAY));
        moved.add(person);
    }

    private void planAndDo(UUID person) {
        var task = pseudonym();
        tell(new TaskRow(task, person, pilot, true, null));
        tell(new TaskRow(task, person, pilot, false, DAY));
        moved.add(person);
    }

    /** A circle that is published anew may be the one that it was. */
    private void changeCircle(UUID person, boolean carer) {
        tell(CircleRow.of(person, version, List.of(new CircleRow.Member(null, carer, Instant.EPOCH, null))));
        if (!Boolean.valueOf(carer).equals(carers.put(person, carer))) {
            moved.add(person);
        }
    }

    private void merge(UUID retired) {
        var surviving = people.get(random.nextInt(people.size()));
        boolean free = !retired.equals(surviving)
                && !merged.containsKey(retired)
                && !merged.containsKey(surviving)
                && !merged.containsValue(retired);
        if (free) {
            tell(new MergedPersonRow(pseudonym(), version, retired, surviving, true));
            merged.put(retired, surviving);
            comesOrGoes(retired);
            comesOrGoes(surviving);
        }
    }

    /** Nobody knows who it was any more: it is somebody. Who was merged with them is a person of their own again. */
    private void erase(UUID person) {
        people.remove(person);
        rows.removeIf(row -> row.toString().contains(person.toString()));
        erased.accept(person);
        moved.remove(person);
        cameOrWent.remove(person);
        comesOrGoes(pseudonym());
        merged.entrySet().removeIf(merge -> {
            boolean ends = merge.getKey().equals(person) || merge.getValue().equals(person);
            if (ends) {
                comesOrGoes(merge.getKey().equals(person) ? merge.getValue() : merge.getKey());
            }
            return ends;
        });
    }

    private void comesOrGoes(UUID person) {
        moved.add(person);
        cameOrWent.add(person);
    }

    private void tell(Row row) {
        rows.add(row);
        told.accept(row);
    }

    private UUID pseudonym() {
        return new UUID(random.nextLong() & ~0xF000L | 0x8000L, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
