package be.zorgkring.patient.person.api;

import be.zorgkring.patient.person.api.PatientView.NameView;
import be.zorgkring.patient.person.usecase.ListMyPatients;
import be.zorgkring.patient.person.usecase.PersonEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A page of people. It may hold fewer than asked and still have a next one: who may not be shown is left out of it.
 *
 * @param next cursor of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PatientPage(List<Entry> items, String next) {

    record Entry(UUID id, NameView name, String birthDate) {

        static Entry of(PersonEntry person) {
            return new Entry(
                    person.id().value(),
                    NameView.of(person.name()),
                    person.birthDate().value().text());
        }
    }

    static PatientPage of(ListMyPatients.Listed listed) {
        return new PatientPage(
                listed.people().stream().map(Entry::of).toList(),
                listed.next()
                        .map(last -> Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(last.value().toString().getBytes(StandardCharsets.US_ASCII)))
                        .orElse(null));
    }
}
