package be.zorgkring.dev.demo.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.demo.programme.ActionItems.InclusionItem;
import be.zorgkring.dev.demo.programme.ActionItems.TaskItem;
import be.zorgkring.dev.demo.programme.NetworkItems.CircleItem;
import be.zorgkring.dev.demo.programme.NetworkItems.ProfessionalItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Circles and plans of everyone in the programme, which have to fit each other. */
class InventedCirclesTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Programme PROGRAMME = new Programme();
    private static final Map<String, String> ROLES = PROGRAMME.professionals().stream()
            .collect(Collectors.toMap(each -> each.nihdi().substring(0, 8), ProfessionalItem::role));

    private record Story(InventedPerson person, CircleItem circle, List<InclusionItem> inclusions) {

        Set<String> roles() {
            return circle.members().stream()
                    .map(member -> member.nihdi() == null ? Inclusions.CARER : ROLES.get(member.nihdi()))
                    .collect(Collectors.toSet());
        }

        List<TaskItem> tasks() {
            return inclusions.stream()
                    .flatMap(inclusion -> inclusion.goals().stream())
                    .flatMap(goal -> goal.tasks().stream())
                    .toList();
        }
    }

    private static final List<Story> STORIES = IntStream.range(0, PROGRAMME.persons())
            .mapToObj(PROGRAMME::person)
            .map(person -> new Story(
                    person,
                    PROGRAMME.circle(person, ID),
                    PROGRAMME.plan(person, ID).inclusions()))
            .toList();

    @Test
    void circlesHaveThreeToSixMembersOfWhomOneIsAGeneralPhysician() {
        for (Story story : STORIES) {
            int size = story.circle().members().size();
            assertTrue(
                    size >= InventedCircles.FEWEST && size <= InventedCircles.MOST,
                    story.circle().reference());
            assertEquals(
                    size - (story.person().hasCarer() ? 1 : 0),
                    story.circle().members().stream()
                            .map(member -> member.nihdi())
                            .filter(Objects::nonNull)
                            .distinct()
                            .count());
            assertTrue(
                    story.roles().contains(Inclusions.GENERAL_PHYSICIAN),
                    story.circle().reference());
        }
    }

    @Test
    void nearlyHalfOfTheCirclesHaveAnInformalCarer() {
        long carers =
                STORIES.stream().filter(story -> story.person().hasCarer()).count();
        assertEquals(0.45, (double) carers / STORIES.size(), 0.03);
    }

    @Test
    void everyTaskIsOwnedByARoleThatTheCircleHolds() {
        for (Story story : STORIES) {
            for (TaskItem task : story.tasks()) {
                assertTrue(
                        task.ownerRole().equals(Inclusions.PATIENT)
                                || story.roles().contains(task.ownerRole()),
                        story.circle().reference() + " " + task.ownerRole());
            }
        }
    }

    @Test
    void everyoneTakesPartInOneToThreeActionsThatTheyMeetACriterionOf() {
        for (Story story : STORIES) {
            assertTrue(story.inclusions().size() >= 1 && story.inclusions().size() <= 3);
            assertEquals(
                    story.inclusions().size(),
                    story.inclusions().stream()
                            .map(InclusionItem::actionReference)
                            .distinct()
                            .count());
            story.inclusions().forEach(inclusion -> {
                assertFalse(inclusion.on().isBefore(story.person().includedOn()));
                assertFalse(inclusion.on().isAfter(PilotProject.LAST_DAY));
            });
        }
    }

    @Test
    void someTasksAreDoneAndSomeAreOpenAndNoneIsDoneBeforeItWasPlanned() {
        List<TaskItem> tasks = new ArrayList<>();
        for (Story story : STORIES) {
            LocalDate first = story.person().includedOn();
            story.tasks()
                    .forEach(task ->
                            assertTrue(task.doneOn() == null || !task.doneOn().isBefore(first)));
            tasks.addAll(story.tasks());
        }
        long done = tasks.stream().filter(task -> task.doneOn() != null).count();
        assertTrue(done > tasks.size() / 2 && done < tasks.size() * 4 / 5, done + " of " + tasks.size());
    }

    @Test
    void theDemoPeopleOfTheRegionTurnUpInCirclesAndThePhysicianOutsideDoesNot() {
        Map<String, Long> circles = STORIES.stream()
                .flatMap(story -> story.circle().members().stream())
                .filter(member -> member.nihdi() != null)
                .collect(Collectors.groupingBy(member -> member.nihdi(), Collectors.counting()));
        assertTrue(circles.containsKey(number("an.peeters")));
        assertTrue(circles.containsKey(number("joris.claes")));
        assertFalse(circles.containsKey(number("luc.lambert")));
    }

    private static String number(String username) {
        return PROGRAMME.professionals().stream()
                .filter(each -> each.reference().equals("professional/demo/" + username))
                .findFirst()
                .orElseThrow()
                .nihdi()
                .substring(0, 8);
    }
}
