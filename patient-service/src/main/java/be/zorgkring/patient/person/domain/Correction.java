package be.zorgkring.patient.person.domain;

import java.util.List;

/** The right value of one part of a recorded identity. */
public sealed interface Correction {

    record OfName(PersonName name) implements Correction {}

    record OfBirthDate(BirthDate birthDate) implements Correction {}

    record OfSex(Sex sex) implements Correction {}

    record OfMunicipality(Municipality municipality) implements Correction {}

    record OfLanguages(List<Language> languages) implements Correction {
        public OfLanguages {
            languages = List.copyOf(languages);
        }
    }
}
