package be.zorgkring.patient.person.usecase;

import be.zorgkring.patient.person.domain.Person;

/**
 * What is stored of one person.
 *
 * @param version of their consent, which every change of the record raises
 */
public record PersonRecord(Person person, long version) {}
