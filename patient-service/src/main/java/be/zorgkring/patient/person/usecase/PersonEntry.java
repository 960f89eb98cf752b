package be.zorgkring.patient.person.usecase;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.BirthDate;
import be.zorgkring.patient.person.domain.PersonName;

/** One line of a list of people: enough to tell them apart. */
public record PersonEntry(PatientId id, PersonName name, BirthDate birthDate) {}
