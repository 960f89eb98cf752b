package be.zorgkring.patient.person.fhir;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.fhir.Bundle;
import be.zorgkring.patient.person.domain.Person;
import java.util.ArrayList;
import java.util.List;

/** The entries of a bundle that tell of a person. */
public final class PersonEntries {

    private PersonEntries() {}

    /** @param withNumber whether the reader may know the national number */
    public static List<Bundle.Entry> of(PatientId id, Person person, boolean withNumber) {
        List<Bundle.Entry> entries = new ArrayList<>();
        entries.add(new Bundle.Entry(id.value(), BePatient.of(id, person, withNumber)));
        person.conditions()
                .forEach(condition ->
                        entries.add(new Bundle.Entry(BeProblem.id(id, condition), BeProblem.of(id, condition))));
        return entries;
    }
}
