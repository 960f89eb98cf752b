package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.ActionItems.ActionItem;
import be.zorgkring.dev.demo.programme.ActionItems.CriterionItem;
import be.zorgkring.dev.demo.programme.ActionItems.GoalItem;
import be.zorgkring.dev.demo.programme.ActionItems.InclusionItem;
import be.zorgkring.dev.demo.programme.ActionItems.TaskItem;
import be.zorgkring.dev.demo.programme.ActionItems.TaskTemplateItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a person into one to three running actions of their pilot, with the goal and tasks that each brings. */
final class Inclusions {

    static final String PATIENT = "patient";
    static final String CARER = "perscaregiver";
    static final String GENERAL_PHYSICIAN = "persgeneralphysician";

    private static final LocalDate LAST_INCLUSION = LocalDate.of(2024, 12, 15);
    private static final Weighted<Integer> COUNTS =
            new Weighted<>(List.of(1, 2, 3), count -> List.of(0, 70, 22, 8).get(count));
    private static final int DONE_PERCENT = 68;

    /** @param roles professionals without whom the tasks would have no owner */
    record Plan(List<InclusionItem> inclusions, Set<String> roles) {}

    private final Catalogue catalogue;
    private final int mostProfessionals;

    Inclusions(Catalogue catalogue, int mostProfessionals) {
        this.catalogue = catalogue;
        this.mostProfessionals = mostProfessionals;
    }

    Plan of(InventedPerson person) {
        Dice dice = Dice.of("plan", person.number());
        int wanted = COUNTS.pick(dice);
        Set<String> roles = new HashSet<>(Set.of(GENERAL_PHYSICIAN));
        List<InclusionItem> inclusions = new ArrayList<>();
        for (ActionItem action : shuffled(catalogue.forPeople(person.pilot()), dice)) {
            Optional<String> criterion = criterion(action, person);
            Set<String> all = new HashSet<>(roles);
            all.addAll(professionals(action));
            if (criterion.isPresent() && all.size() <= mostProfessionals && inclusions.size() < wanted) {
                roles = all;
                inclusions.add(inclusion(action, criterion.get(), person, dice));
            }
        }
        if (inclusions.isEmpty()) {
            ActionItem review = catalogue.forPeople(person.pilot()).getFirst();
            roles.addAll(professionals(review));
            inclusions.add(inclusion(review, review.entryCriteria().getFirst().code(), person, dice));
        }
        return new Plan(inclusions, roles);
    }

    private static Optional<String> criterion(ActionItem action, InventedPerson person) {
        return action.entryCriteria().stream()
                .map(CriterionItem::code)
                .filter(person.criteria()::contains)
                .findFirst();
    }

    private static List<String> professionals(ActionItem action) {
        return action.template().tasks().stream()
                .map(TaskTemplateItem::ownerRole)
                .filter(role -> !role.equals(PATIENT) && !role.equals(CARER))
                .toList();
    }

    private static InclusionItem inclusion(ActionItem action, String criterion, InventedPerson person, Dice dice) {
        LocalDate earliest = person.includedOn().isAfter(action.from()) ? person.includedOn() : action.from();
        LocalDate latest = earliest.plusDays(60).isBefore(LAST_INCLUSION) ? earliest.plusDays(60) : LAST_INCLUSION;
        LocalDate on = dice.day(earliest, latest);
        List<TaskItem> tasks = new ArrayList<>();
        for (TaskTemplateItem task : action.template().tasks()) {
            if (!task.ownerRole().equals(CARER) || person.hasCarer()) {
                tasks.add(task(task, on, dice));
            }
        }
        return new InclusionItem(action.reference(), criterion, on, List.of(new GoalItem(true, tasks)));
    }

    private static TaskItem task(TaskTemplateItem task, LocalDate on, Dice dice) {
        LocalDate due = on.plusDays(task.dueInDays());
        LocalDate done = due.minusDays(dice.below(task.dueInDays())).plusDays(dice.below(20));
        boolean isDone = dice.chance(DONE_PERCENT) && !done.isAfter(PilotProject.LAST_DAY);
        String ownerKind =
                switch (task.ownerRole()) {
                    case PATIENT -> "person";
                    case CARER -> "carer";
                    default -> "professional";
                };
        return new TaskItem(ownerKind, task.ownerRole(), due, isDone ? done : null);
    }

    private static List<ActionItem> shuffled(List<ActionItem> actions, Dice dice) {
        List<ActionItem> shuffled = new ArrayList<>(actions);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = dice.below(i + 1);
            ActionItem kept = shuffled.set(i, shuffled.get(other));
            shuffled.set(other, kept);
        }
        return shuffled;
    }
}
