package be.zorgkring.dev.demo.programme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.demo.programme.ActionItems.ActionItem;
import be.zorgkring.dev.demo.programme.ActionItems.ReachItem;
import be.zorgkring.dev.demo.programme.ActionItems.TaskTemplateItem;
import be.zorgkring.dev.demo.programme.NetworkItems.ProfessionalItem;
import be.zorgkring.parts.identity.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Programme PROGRAMME = new Programme();

    @Test
    void itHasThePublishedSize() {
        List<String> statuses =
                PROGRAMME.pilots().stream().map(pilot -> pilot.status()).toList();
        assertEquals(12, statuses.stream().filter("continued"::equals).count());
        assertEquals(1, statuses.stream().filter("not-retained"::equals).count());
        assertTrue(PROGRAMME.persons() >= 10_000);
        assertTrue(running().count() >= 250);
        assertTrue(PROGRAMME.professionals().size() >= 1_400);
        int reached = PROGRAMME.campaigns().stream()
                .flatMap(campaign -> campaign.reaches().stream())
                .mapToInt(ReachItem::reached)
                .sum();
        assertTrue(reached >= 900_000, "reached " + reached);
    }

    @Test
    void conventionsAreInForceSoThatTheStoryCanIncludePeople() {
        PilotProject.all().stream()
                .filter(PilotProject::retained)
                .forEach(pilot -> assertTrue(
                        pilot.item().continuations().getLast().until().isAfter(LocalDate.now()), pilot.code()));
    }

    @Test
    void everyPilotReachesExactlyAsManyAsItsRowSays() {
        for (PilotProject pilot : PilotProject.all()) {
            int reached = PROGRAMME.campaigns().stream()
                    .filter(campaign -> campaign.pilot().equals(pilot.code()))
                    .flatMap(campaign -> campaign.reaches().stream())
                    .mapToInt(ReachItem::reached)
                    .sum();
            assertEquals(pilot.reached(), reached, pilot.code());
        }
    }

    @Test
    void runningActionsServeAllComponentsAndAims() {
        Set<String> components =
                running().flatMap(action -> action.components().stream()).collect(Collectors.toSet());
        Set<String> aims = running().flatMap(action -> action.aims().stream()).collect(Collectors.toSet());
        assertEquals(IntStream.rangeClosed(1, 14).mapToObj("C%02d"::formatted).collect(Collectors.toSet()), components);
        assertEquals(IntStream.rangeClosed(1, 5).mapToObj("AIM-%d"::formatted).collect(Collectors.toSet()), aims);
    }

    @Test
    void everyPilotRunsTheMedicationReviewWithItsFourTasks() {
        List<ActionItem> reviews = running()
                .filter(action -> action.code().equals("medication-review"))
                .toList();
        assertEquals(12, reviews.size());
        assertEquals(
                List.of("perspharmacist", "persgeneralphysician", "patient", "persnurse"),
                reviews.getFirst().template().tasks().stream()
                        .map(TaskTemplateItem::ownerRole)
                        .toList());
    }

    @Test
    void noReferenceIsUsedTwice() {
        List<String> references = new ArrayList<>();
        Kind.all(PROGRAMME).forEach(kind -> kind.items().forEach(item -> references.add(item.reference())));
        for (int number = 0; number < PROGRAMME.persons(); number++) {
            InventedPerson person = PROGRAMME.person(number);
            references.addAll(List.of(person.item().reference(), person.reference("circle"), person.reference("plan")));
        }
        assertEquals(references.size(), new HashSet<>(references).size());
    }

    @Test
    void nihdiNumbersAreUniqueAndTheirCheckFits() {
        Set<String> keys = new HashSet<>();
        for (ProfessionalItem professional : PROGRAMME.professionals()) {
            String nihdi = professional.nihdi();
            assertEquals(11, nihdi.length(), professional.reference());
            int first = Integer.parseInt(nihdi.substring(0, 6));
            assertEquals(97 - first % 97, Integer.parseInt(nihdi.substring(6, 8)), professional.reference());
            assertTrue(keys.add(nihdi.substring(0, 8)), professional.reference());
        }
    }

    @Test
    void theDirectoryHoldsTheDemoPeopleAndTheHospitalWithItsClient() {
        Set<String> numbers =
                PROGRAMME.professionals().stream().map(ProfessionalItem::nihdi).collect(Collectors.toSet());
        People.load()
                .people()
                .forEach(person ->
                        assertTrue(numbers.containsAll(person.professions().values()), person.username()));
        assertTrue(PROGRAMME.organisations().stream()
                .anyMatch(organisation -> "hospital-az-voorbeeld".equals(organisation.clientId())));
    }

    @Test
    void professionalsWorkForOrganisationsThatAreThere() {
        Set<String> organisations =
                PROGRAMME.organisations().stream().map(ImportItem::reference).collect(Collectors.toSet());
        for (ProfessionalItem professional : PROGRAMME.professionals()) {
            assertTrue(
                    professional.organisationReference() == null
                            || organisations.contains(professional.organisationReference()),
                    professional.reference());
        }
    }

    @Test
    void twoGenerationsAreEqualToTheByte() {
        assertArrayEquals(everything(new Programme()), everything(new Programme()));
    }

    private static byte[] everything(Programme programme) {
        List<Object> all = new ArrayList<>();
        Kind.all(programme).forEach(kind -> all.addAll(kind.items()));
        for (int number = 0; number < programme.persons(); number += 7) {
            InventedPerson person = programme.person(number);
            UUID id = new UUID(0, number);
            all.addAll(List.of(person.item(), programme.circle(person, id), programme.plan(person, id)));
        }
        return ImportApi.write(all);
    }

    private static Stream<ActionItem> running() {
        return PROGRAMME.actions().stream().filter(action -> action.status().equals("running"));
    }
}
