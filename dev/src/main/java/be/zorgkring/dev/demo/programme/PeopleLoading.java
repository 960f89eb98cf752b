package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.ActionItems.PlanItem;
import be.zorgkring.dev.demo.programme.NetworkItems.CircleItem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Loads people in batches: each batch its persons, then with the ids that these got their circles, then their plans. So three
 * batches at a time keep three services busy, and no more than three are in memory.
 */
final class PeopleLoading {

    static final List<String> KINDS = List.of("patients", "circles", "plans");

    private static final int BATCH = 250;

    private final Programme programme;
    private final ImportApi api;
    private final Sender sender;
    private final int workers;
    private final Progress patients;
    private final Progress circles;
    private final Progress plans;

    PeopleLoading(Programme programme, ImportApi api, Sender sender, ProgressListener listener, int workers) {
        this.programme = programme;
        this.api = api;
        this.sender = sender;
        this.workers = workers;
        this.patients = new Progress(KINDS.get(0), programme.persons(), listener);
        this.circles = new Progress(KINDS.get(1), programme.persons(), listener);
        this.plans = new Progress(KINDS.get(2), programme.persons(), listener);
    }

    void run() {
        int rest = programme.persons() - 1;
        boolean enough = KINDS.stream().allMatch(kind -> Loading.counted(api, kind) >= programme.persons());
        if (enough && wereThere(rest, rest + 1)) {
            List.of(patients, circles, plans).forEach(each -> each.add(rest));
            return;
        }
        Workers.each(Math.ceilDiv(rest, BATCH), workers, batch -> {
            int from = batch * BATCH;
            wereThere(from, Math.min(rest, from + BATCH));
        });
        if (!enough) {
            wereThere(rest, rest + 1);
        }
    }

    /** Loads the people from one number up to before another; whether all had been loaded before. */
    private boolean wereThere(int from, int to) {
        List<InventedPerson> people =
                IntStream.range(from, to).mapToObj(programme::person).toList();
        Map<String, ImportResult> included = sender.send(
                Kind.path(KINDS.get(0)),
                people.stream().map(InventedPerson::item).toList());
        patients.add(people.size());
        List<CircleItem> circleItems = people.stream()
                .map(person -> programme.circle(
                        person, included.get(person.item().reference()).id()))
                .toList();
        sender.send(Kind.path(KINDS.get(1)), circleItems);
        circles.add(people.size());
        List<PlanItem> planItems = people.stream()
                .map(person -> programme.plan(
                        person, included.get(person.item().reference()).id()))
                .toList();
        Map<String, ImportResult> planned = sender.send(Kind.path(KINDS.get(2)), planItems);
        plans.add(people.size());
        return planned.values().stream().allMatch(ImportResult::existing);
    }
}
