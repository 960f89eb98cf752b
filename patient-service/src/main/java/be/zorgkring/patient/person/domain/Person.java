package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.condition.domain.Condition;
import java.util.ArrayList;
import java.util.List;

/** Who the person is and what they live with: the only place of the platform that knows a name. */
public record Person(
        Insz insz,
        PersonName name,
        BirthDate birthDate,
        Sex sex,
        Municipality municipality,
        List<Language> languages,
        List<Condition> conditions) {

    private static final String OTHERWISE = "insz.states-otherwise";

    public Person {
        languages = List.copyOf(languages);
        conditions = List.copyOf(conditions);
    }

    /** Fields of which the number states something else: worth a warning to whoever typed them, never a refusal. */
    public List<Flaw> warnings() {
        List<Flaw> warnings = new ArrayList<>();
        insz.birthDate()
                .filter(stated -> !birthDate.value().mayBe(stated))
                .ifPresent(stated -> warnings.add(new Flaw("/birthDate", OTHERWISE)));
        insz.sex()
                .filter(stated -> sex != Sex.UNKNOWN && stated != sex)
                .ifPresent(stated -> warnings.add(new Flaw("/sex", OTHERWISE)));
        return warnings;
    }

    /** Takes over the conditions that were not known; what was recorded before stays as it was. */
    Person livingAlsoWith(List<Condition> others) {
        return withConditions(others, Condition.MOST);
    }

    /** As it is shown when other records of the same person were merged into theirs: with the conditions of all. */
    public Person withConditionsOf(List<Person> retired) {
        List<Condition> others =
                retired.stream().flatMap(other -> other.conditions.stream()).toList();
        return withConditions(others, Integer.MAX_VALUE);
    }

    /** What is recorded stays in its place, a code that came back after it was resolved included. */
    private Person withConditions(List<Condition> others, int most) {
        List<Condition> all = new ArrayList<>(conditions);
        for (Condition other : others) {
            boolean known = all.stream().anyMatch(condition -> condition.code().equals(other.code()));
            if (!known && all.size() < most) {
                all.add(other);
            }
        }
        return new Person(insz, name, birthDate, sex, municipality, languages, all);
    }

    @Override
    public String toString() {
        return "Person[redacted]";
    }
}
