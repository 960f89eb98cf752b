package be.zorgkring.reporting;

import be.zorgkring.kernel.Uuid7;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A pilot project made up for a test, published as the events that its services would send. */
public final class Region {

    public final String pilot;
    public final UUID action = Uuid7.next();
    public final List<Event> events = new ArrayList<>();
    public final List<UUID> careIds = new ArrayList<>();

    private final UUID pilotId = Uuid7.next();
    private final UUID doctor = care();
    private final UUID nurse = care();

    public Region(String pilot) {
        this.pilot = pilot;
        add("zorgkring.pilot", pilotId, "network.pilot-changed.v1", """
                {"pilotId":"%s","version":1,"code":"%s","name":"Pilot %s","status":"running","from":"2018-01-01","until":null}
                """.formatted(pilotId, pilot, pilot));
        add("zorgkring.action", action, "action.action-changed.v1", """
                {"actionId":"%s","version":1,"pilot":"%s","code":"medication-review",
                 "titles":{"nl":"n","fr":"f","de":"d","en":"e"},"aims":["AIM-1","AIM-2"],"components":["C06"],
                 "status":"running","from":"2020-01-01","until":null}
                """.formatted(action, pilot));
        for (var professional : List.of(doctor, nurse)) {
            add("zorgkring.directory", professional, "network.professional-changed.v1", """
                    {"professionalId":"%s","version":1,"nihdi":"18749704","name":"Invented","role":"persnurse",
                     "organisationId":null,"suspended":false}
                    """.formatted(professional));
        }
    }

    public UUID care() {
        var id = Uuid7.next();
        careIds.add(id);
        return id;
    }

    public Event add(String topic, UUID key, String type, String json) {
        var event = Event.of(topic, key, type, json);
        events.add(event);
        return event;
    }

    /** People with a circle of a doctor, a nurse and a carer, of whom the first {@code illnesses} are ill twice. */
    public List<UUID> people(int number, int severalIllnesses) {
        var people = new ArrayList<UUID>();
        for (int index = 0; index < number; index++) {
            var person = care();
            people.add(person);
            included(person, "2024-03-01", index < severalIllnesses);
            consent(person, 1, "given");
            circle(person, 1, List.of(doctor, nurse), true);
        }
        return people;
    }

    public Event included(UUID person, String on, boolean twice) {
        return add("zorgkring.patient", person, "patient.person-included.v1", """
                {"patientId":"%s","pilot":"%s","on":"%s","includedBy":null,"ageBand":"70-74","sex":"female","zone":"24000",
                 "conditions":[{"system":"icd-10","code":"E11"}%s]}
                """.formatted(
                        person, pilot, on, twice ? ",{\"system\":\"icd-10\",\"code\":\"I50\"}" : ""));
    }

    public Event consent(UUID person, int version, String state) {
        return add("zorgkring.consent", person, "patient.consent-changed.v1", """
                {"patientId":"%s","version":%d,"accountId":"%s","sharing":{"state":"given","since":"2024-03-01T08:00:00Z"},
                 "takingPart":[{"pilot":"%s","state":"%s","since":"2024-03-01T08:00:00Z"}],"exclusions":[]}
                """.formatted(
                        person, version, care(), pilot, state));
    }

    public Event merged(UUID merge, int version, UUID retired, UUID surviving, String state) {
        return add("zorgkring.permission", merge, "patient.record-merged.v1", """
                {"mergeId":"%s","version":%d,"retiredId":"%s","survivingId":"%s","state":"%s","at":"2024-05-01T08:00:00Z"}
                """.formatted(
                        merge, version, retired, surviving, state));
    }

    public Event said(UUID person, int version, String purpose, String state) {
        return add("zorgkring.permission", person, "patient.participation-changed.v1", """
                {"patientId":"%s","version":%d,"purposes":[{"purpose":"%s","state":"%s","since":"2024-03-01T08:00:00Z"}],
                 "actions":[]}
                """.formatted(
                        person, version, purpose, state));
    }

    public Event circle(UUID person, int version, List<UUID> professionals, boolean carer) {
        var members = new ArrayList<String>();
        for (var professional : professionals) {
            members.add("""
                    {"memberId":"%s","kind":"professional","professionalId":"%s","accountId":null,"organisationId":null,
                     "role":"persnurse","from":"2024-03-01T08:00:00Z","until":null}""".formatted(care(), professional));
        }
        if (carer) {
            members.add("""
                    {"memberId":"%s","kind":"carer","professionalId":null,"accountId":"%s","organisationId":null,
                     "role":"perscaregiver","from":"2024-03-01T08:00:00Z","until":null}""".formatted(care(), care()));
        }
        return add("zorgkring.circle", person, "network.circle-changed.v1", """
                {"patientId":"%s","circleId":"%s","version":%d,"members":[%s]}
                """.formatted(
                        person, care(), version, String.join(",", members)));
    }

    /** Starts the medication review of a person: an inclusion, a goal, tasks; gives the tasks. */
    public List<UUID> review(UUID person, int tasks) {
        var inclusion = care();
        var goal = care();
        add("zorgkring.care-plan", person, "action.person-included-in-action.v1", """
                {"inclusionId":"%s","actionId":"%s","actionCode":"medication-review","pilot":"%s","patientId":"%s",
                 "on":"2024-04-01","criterion":"five-or-more-medicines"}
                """.formatted(
                        inclusion, action, pilot, person));
        add("zorgkring.care-plan", person, "action.goal-set.v1", """
                {"goalId":"%s","patientId":"%s","inclusionId":"%s","pilot":"%s","on":"2024-04-01"}
                """.formatted(goal, person, inclusion, pilot));
        var planned = new ArrayList<UUID>();
        for (int index = 0; index < tasks; index++) {
            var task = care();
            planned.add(task);
            add("zorgkring.care-plan", person, "action.task-planned.v1", """
                    {"taskId":"%s","goalId":"%s","patientId":"%s","pilot":"%s","ownerKind":"professional",
                     "ownerRole":"perspharmacist","due":"2024-05-01"}
                    """.formatted(task, goal, person, pilot));
        }
        return planned;
    }

    public Event done(UUID person, UUID task) {
        return add("zorgkring.care-plan", person, "action.task-done.v1", """
                {"taskId":"%s","goalId":"%s","patientId":"%s","pilot":"%s","on":"2024-04-20"}
                """.formatted(task, care(), person, pilot));
    }

    /** The questionnaire that was given. */
    public UUID asked(UUID person, String due) {
        var questionnaire = care();
        add("zorgkring.questionnaire", person, "patient.questionnaire-assigned.v1", """
                {"assignmentId":"%s","patientId":"%s","code":"daily-life","questionnaireVersion":1,"respondent":"person",
                 "actionId":null,"on":"2024-04-20","due":"%s"}
                """.formatted(
                        questionnaire, person, due));
        return questionnaire;
    }

    public Event answered(UUID person, UUID questionnaire, String due) {
        return add("zorgkring.questionnaire", person, "patient.questionnaire-answered.v1", """
                {"assignmentId":"%s","patientId":"%s","code":"daily-life","questionnaireVersion":1,"respondent":"person",
                 "actionId":null,"on":"2024-04-25","due":"%s","late":false,"onBehalf":false,"score":6.17,"band":"mixed"}
                """.formatted(
                        questionnaire, person, due));
    }

    public Event reached(int people) {
        return add("zorgkring.campaign", Uuid7.next(), "action.people-reached.v1", """
                {"reachId":"%s","campaignId":"%s","actionId":null,"pilot":"%s","channel":"leaflet","reached":%d,"on":"2024-06-01"}
                """.formatted(
                        Uuid7.next(), Uuid7.next(), pilot, people));
    }

    public void publish() {
        events.forEach(Event::publish);
    }
}
