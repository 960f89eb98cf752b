package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.PatientItem.Condition;
import be.zorgkring.dev.demo.programme.Sheet.Row;
import be.zorgkring.parts.identity.Invented;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the people of the programme, each from their number alone. */
final class InventedPersons {

    private static final LocalDate LAST_INCLUSION = LocalDate.of(2024, 11, 15);
    private static final int MOST_CONDITIONS = 4;
    private static final Weighted<Integer> CONDITIONS =
            new Weighted<>(List.of(1, 2, 3, MOST_CONDITIONS), count -> List.of(0, 24, 36, 27, 13)
                    .get(count));
    private static final Weighted<String> METHODS =
            new Weighted<>(List.of("eid", "paper", "own-sign-in"), method -> method.equals("eid") ? 5 : 2);

    private final Names names;
    private final BirthDays birthDays = new BirthDays();
    private final Map<String, Weighted<Row>> municipalities = byColumn("municipalities.csv", "pilot");
    private final Map<String, Weighted<Row>> languages = byColumn("languages.csv", "area");
    private final Weighted<Row> illnesses =
            new Weighted<>(Sheet.read("conditions.csv").rows(), row -> row.number("weight"));

    InventedPersons(Names names) {
        this.names = names;
    }

    InventedPerson person(PilotProject pilot, int number) {
        Dice dice = Dice.of("person", number);
        Invented.Number born = birthDays.of(number);
        Set<String> criteria = new HashSet<>();
        List<Condition> conditions = conditions(dice, pilot.language(), criteria);
        boolean hasCarer = dice.chance(45);
        // Regions grew over the years: of two days the later one.
        LocalDate one = dice.day(pilot.from().plusDays(60), LAST_INCLUSION);
        LocalDate other = dice.day(pilot.from().plusDays(60), LAST_INCLUSION);
        LocalDate on = one.isAfter(other) ? one : other;
        addCriteria(
                criteria,
                conditions.size(),
                Period.between(born.birthDate(), on).getYears(),
                hasCarer,
                dice);
        return new InventedPerson(
                number, pilot, item(pilot, number, dice, born, conditions, on), on, hasCarer, Set.copyOf(criteria));
    }

    private PatientItem item(
            PilotProject pilot, int number, Dice dice, Invented.Number born, List<Condition> conditions, LocalDate on) {
        boolean woman = dice.chance(56);
        Names.Invented name = names.of(dice, pilot.language(), woman);
        Row municipality = municipalities.get(pilot.code()).pick(dice);
        Weighted<Row> spoken = languages.getOrDefault(pilot.code(), languages.get(pilot.language()));
        return new PatientItem(
                InventedPerson.reference("person", number),
                born.insz(),
                new PatientItem.Name(List.of(name.given()), name.family()),
                born.birthDate(),
                woman ? "female" : "male",
                new PatientItem.Municipality(municipality.text("nis"), municipality.text("name")),
                List.of(spoken.pick(dice).text("languages").split(" ")),
                conditions,
                pilot.code(),
                new PatientItem.Consent(
                        dice.chance(98) ? "given" : "withdrawn",
                        "given",
                        METHODS.pick(dice),
                        on.atTime(LocalTime.of(8 + dice.below(9), dice.below(60)))
                                .toInstant(ZoneOffset.UTC)));
    }

    private List<Condition> conditions(Dice dice, String language, Set<String> criteria) {
        int wanted = CONDITIONS.pick(dice);
        Set<String> labels = new HashSet<>();
        List<Condition> conditions = new ArrayList<>();
        while (conditions.size() < wanted) {
            Row illness = illnesses.pick(dice);
            if (labels.add(illness.text(language))) {
                conditions.add(new Condition(illness.text("system"), illness.text("code"), illness.text(language)));
                criteria.add(illness.text("criterion"));
            }
        }
        return conditions;
    }

    private static void addCriteria(Set<String> criteria, int conditions, int age, boolean hasCarer, Dice dice) {
        criteria.add("chronic-illness");
        addIf(conditions >= 2, "multimorbidity", criteria);
        addIf(conditions >= 3 || age >= 72, "polypharmacy", criteria);
        addIf(age >= 80, "frailty", criteria);
        addIf(age < 65, "working-age", criteria);
        addIf(hasCarer, "informal-carer", criteria);
        addIf(dice.chance(12), "vulnerable-situation", criteria);
        addIf(dice.chance(15), "recent-discharge", criteria);
    }

    private static void addIf(boolean met, String criterion, Set<String> criteria) {
        if (met) {
            criteria.add(criterion);
        }
    }

    private static Map<String, Weighted<Row>> byColumn(String file, String column) {
        return Sheet.read(file).rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(column),
                        Collectors.collectingAndThen(
                                Collectors.toList(), rows -> new Weighted<>(rows, row -> row.number("weight")))));
    }
}
