package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.NetworkItems.OrganisationItem;
import be.zorgkring.dev.demo.programme.NetworkItems.ProfessionalItem;
import be.zorgkring.dev.demo.programme.Sheet.Row;
import be.zorgkring.parts.identity.Nihdi;
import be.zorgkring.parts.identity.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Organisations and professionals of every region, and who of them can be asked into a circle there. */
final class Directory {

    /** Below the serials of the demo people; a hundred thousand serials a profession digit. */
    private static final int FIRST_SERIAL = 99_000;

    /** @param share percent of the circles that have one */
    record Profession(String role, int share) {}

    private final Names names;
    private final List<OrganisationItem> organisations = new ArrayList<>();
    private final List<ProfessionalItem> professionals = new ArrayList<>();
    private final Map<String, List<String>> nihdiByPilotAndRole = new HashMap<>();
    private final List<Profession> professions;

    Directory(List<PilotProject> pilots, Names names) {
        this.names = names;
        addFixtures();
        List<Row> kinds = Sheet.read("organisations.csv").rows();
        List<Row> roles = Sheet.read("professions.csv").rows();
        professions = roles.stream()
                .map(row -> new Profession(row.text("role"), row.number("share")))
                .toList();
        Map<Integer, Integer> serials = new HashMap<>();
        for (PilotProject pilot : pilots) {
            if (pilot.retained()) {
                kinds.forEach(kind -> addOrganisations(pilot, kind));
                roles.forEach(role -> addProfessionals(pilot, role, serials));
            }
        }
    }

    List<OrganisationItem> organisations() {
        return List.copyOf(organisations);
    }

    List<ProfessionalItem> professionals() {
        return List.copyOf(professionals);
    }

    List<Profession> professions() {
        return professions;
    }

    /** Numbers, of eight digits, of those who hold the role in the region. */
    List<String> numbers(PilotProject pilot, String role) {
        return nihdiByPilotAndRole.getOrDefault(key(pilot.code(), role), List.of());
    }

    private void addOrganisations(PilotProject pilot, Row kind) {
        for (int i = 1; i <= kind.number("each"); i++) {
            organisations.add(new OrganisationItem(
                    organisation(pilot, kind.text("kind"), i),
                    "%s %s %d"
                            .formatted(kind.text(pilot.language()), pilot.item().name(), i),
                    kind.text("kind"),
                    null,
                    null));
        }
    }

    private void addProfessionals(PilotProject pilot, Row row, Map<Integer, Integer> serials) {
        String role = row.text("role");
        int digit = row.number("digit");
        int employers = (int) organisations.stream()
                .filter(each -> each.reference()
                        .startsWith("organisation/" + pilot.code() + "/" + row.text("organisation") + "/"))
                .count();
        for (int i = 1; i <= row.number("each"); i++) {
            Dice dice = Dice.of("professional/" + pilot.code() + "/" + role, i);
            int serial = FIRST_SERIAL + serials.merge(digit, 1, Integer::sum);
            add(
                    new ProfessionalItem(
                            "professional/%s/%s/%02d".formatted(pilot.code(), role, i),
                            Nihdi.of(digit * 100_000 + serial, row.number("qualification")),
                            names.of(dice, pilot.language(), dice.chance(60)).whole(),
                            role,
                            employers == 0 ? null : organisation(pilot, row.text("organisation"), 1 + i % employers)),
                    pilot.code());
        }
    }

    private void addFixtures() {
        Fixtures fixtures = Fixtures.read();
        People people = People.load();
        fixtures.organisations().forEach(each -> organisations.add(organisation(each, people)));
        for (Fixtures.DemoPerson each : fixtures.people()) {
            People.Person person = people.named(each.username());
            add(
                    new ProfessionalItem(
                            "professional/demo/" + each.username(),
                            person.professions().values().iterator().next(),
                            person.firstName() + " " + person.lastName(),
                            each.role(),
                            each.organisation()),
                    each.pilot());
        }
    }

    private static OrganisationItem organisation(Fixtures.Organisation fixture, People people) {
        if (fixture.of() == null) {
            return new OrganisationItem(fixture.reference(), fixture.name(), fixture.kind(), fixture.clientId(), null);
        }
        Map<String, String> profile = people.named(fixture.of()).organizations().getFirst().values().stream()
                .findFirst()
                .orElseThrow();
        return new OrganisationItem(
                fixture.reference(), profile.get("name"), fixture.kind(), fixture.clientId(), profile.get("nihii"));
    }

    private void add(ProfessionalItem professional, String pilot) {
        professionals.add(professional);
        if (pilot != null) {
            nihdiByPilotAndRole
                    .computeIfAbsent(key(pilot, professional.role()), key -> new ArrayList<>())
                    .add(professional.nihdi().substring(0, 8));
        }
    }

    private static String organisation(PilotProject pilot, String kind, int number) {
        return "organisation/%s/%s/%02d".formatted(pilot.code(), kind, number);
    }

    private static String key(String pilot, String role) {
        return pilot + "/" + role;
    }
}
