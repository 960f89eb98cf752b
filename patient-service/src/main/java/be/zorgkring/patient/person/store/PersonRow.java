package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.domain.BirthDate;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Municipality;
import be.zorgkring.patient.person.domain.Person;
import be.zorgkring.patient.person.domain.PersonName;
import be.zorgkring.patient.person.domain.Sex;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A person, as stored. */
@Entity
@Immutable
@Table(name = "person")
class PersonRow {

    @Id
    UUID id;

    String[] given;

    String family;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Column(name = "birth_precision")
    String birthPrecision;

    String sex;

    String nis;

    String municipality;

    String[] languages;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "person_condition", joinColumns = @JoinColumn(name = "person_id"))
    List<ConditionRow> conditions;

    protected PersonRow() {}

    /** Needs the conditions to be loaded. */
    Person person(Insz insz) {
        return new Person(
                insz,
                name(given, family),
                born(),
                Coded.of(Sex.class, sex),
                new Municipality(new Municipality.Nis(nis), new PlainText(municipality)),
                Arrays.stream(languages).map(Language::new).toList(),
                conditions.stream().map(ConditionRow::condition).toList());
    }

    BirthDate born() {
        return new BirthDate(PartialDate.of(birthDate, Coded.of(PartialDate.Precision.class, birthPrecision)));
    }

    static PersonName name(String[] given, String family) {
        return new PersonName(Arrays.stream(given).map(PlainText::new).toList(), new PlainText(family));
    }
}
