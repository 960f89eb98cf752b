package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.ActionItems.ActionItem;
import be.zorgkring.dev.demo.programme.ActionItems.CampaignItem;
import be.zorgkring.dev.demo.programme.ActionItems.PlanItem;
import be.zorgkring.dev.demo.programme.NetworkItems.CircleItem;
import be.zorgkring.dev.demo.programme.NetworkItems.OrganisationItem;
import be.zorgkring.dev.demo.programme.NetworkItems.PilotItem;
import be.zorgkring.dev.demo.programme.NetworkItems.ProfessionalItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The whole programme at its published size: what is small is held, people are made one by one when asked for. Two programmes
 * are equal item by item.
 */
final class Programme {

    private final List<PilotProject> pilots = PilotProject.all();
    private final Directory directory;
    private final Catalogue catalogue = new Catalogue(pilots);
    private final List<CampaignItem> campaigns = new Campaigns(catalogue).of(pilots);
    private final InventedPersons invented;
    private final int persons;
    private final Inclusions inclusions = new Inclusions(catalogue, InventedCircles.MOST - 1);
    private final InventedCircles circles;
    private final List<PilotProject> pilotOfPerson = new ArrayList<>();

    Programme() {
        this(Integer.MAX_VALUE);
    }

    /** Leaves out all people but the first few, for tests of what does not depend on how many there are. */
    Programme(int mostPersons) {
        Names names = new Names();
        directory = new Directory(pilots, names);
        invented = new InventedPersons(names);
        circles = new InventedCircles(directory);
        pilots.forEach(pilot -> pilotOfPerson.addAll(Collections.nCopies(pilot.persons(), pilot)));
        persons = Math.min(mostPersons, pilotOfPerson.size());
    }

    List<PilotItem> pilots() {
        return pilots.stream().map(PilotProject::item).toList();
    }

    List<OrganisationItem> organisations() {
        return directory.organisations();
    }

    List<ProfessionalItem> professionals() {
        return directory.professionals();
    }

    List<ActionItem> actions() {
        return catalogue.actions();
    }

    List<CampaignItem> campaigns() {
        return campaigns;
    }

    int persons() {
        return persons;
    }

    InventedPerson person(int number) {
        return invented.person(pilotOfPerson.get(number), number);
    }

    CircleItem circle(InventedPerson person, UUID patientId) {
        return new CircleItem(
                person.reference("circle"),
                patientId,
                circles.members(person, inclusions.of(person).roles()));
    }

    PlanItem plan(InventedPerson person, UUID patientId) {
        return new PlanItem(
                person.reference("plan"), patientId, inclusions.of(person).inclusions());
    }
}
