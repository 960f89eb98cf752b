package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Flaw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                .filter(stated -> !stated.equals(birthDate.value()))
                .ifPresent(stated -> warnings.add(new Flaw("/birthDate", OTHERWISE)));
        insz.sex()
                .filter(stated -> sex != Sex.UNKNOWN && stated != sex)
                .ifPresent(stated -> warnings.add(new Flaw("/sex", OTHERWISE)));
        return warnings;
    }

    /** Takes over the conditions that were not known; what was recorded before stays as it was. */
    Person livingAlsoWith(List<Condition> others) {
        Map<Condition.Code, Condition> all = new LinkedHashMap<>();
        conditions.forEach(condition -> all.put(condition.code(), condition));
        others.stream()
                .filter(condition -> all.size() < Condition.MOST)
                .forEach(condition -> all.putIfAbsent(condition.code(), condition));
        return new Person(insz, name, birthDate, sex, municipality, languages, new ArrayList<>(all.values()));
    }

    /** As it is shown when other records of the same person were merged into theirs: with the conditions of all. */
    public Person withConditionsOf(List<Person> retired) {
        Map<Condition.Code, Condition> all = new LinkedHashMap<>();
        conditions.forEach(condition -> all.put(condition.code(), condition));
        retired.forEach(other -> other.conditions.forEach(condition -> all.putIfAbsent(condition.code(), condition)));
        return new Person(insz, name, birthDate, sex, municipality, languages, new ArrayList<>(all.values()));
    }

    @Override
    public String toString() {
        return "Person[redacted]";
    }
}
