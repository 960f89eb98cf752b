package be.zorgkring.patient.person.domain;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.condition.domain.Condition;
import java.time.LocalDate;
import java.util.List;

/** A person was included: what the rest of the platform may know of it. */
public record Included(
        PatientId patientId,
        PilotCode pilot,
        LocalDate on,
        Actor by,
        AgeBand ageBand,
        Sex sex,
        String district,
        List<Condition.Code> conditions) {

    public Included {
        conditions = List.copyOf(conditions);
    }

    static Included of(PatientId patientId, Person person, Inclusion inclusion, Actor by) {
        return new Included(
                patientId,
                inclusion.pilot(),
                inclusion.on(),
                by,
                AgeBand.of(person.birthDate().ageOn(inclusion.on())),
                person.sex(),
                person.municipality().nis().district(),
                person.conditions().stream()
                        .filter(Condition::isPresent)
                        .map(Condition::code)
                        .distinct()
                        .toList());
    }
}
