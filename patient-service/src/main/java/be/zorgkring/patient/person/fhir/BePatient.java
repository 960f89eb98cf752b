package be.zorgkring.patient.person.fhir;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.fhir.Fhir.CodeableConcept;
import be.zorgkring.patient.common.fhir.Fhir.Identifier;
import be.zorgkring.patient.common.fhir.Fhir.Meta;
import be.zorgkring.patient.common.fhir.Fhir.Narrative;
import be.zorgkring.patient.person.domain.Person;
import be.zorgkring.patient.person.domain.PersonName;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person by the Belgian profile be-patient. */
@JsonInclude(Include.NON_EMPTY)
record BePatient(
        String resourceType,
        String id,
        Meta meta,
        Narrative text,
        List<Identifier> identifier,
        List<HumanName> name,
        String gender,
        String birthDate,
        List<Address> address,
        List<Communication> communication) {

    private static final String PROFILE =
            "https://www.ehealth.fgov.be/standards/fhir/core/StructureDefinition/be-patient";
    private static final String SSIN = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";

    @JsonInclude(Include.NON_EMPTY)
    record HumanName(String use, String family, List<String> given) {}

    record Address(String use, String city, String country) {}

    record Communication(CodeableConcept language) {}

    /** @param withNumber whether the reader may know the national number */
    static BePatient of(PatientId id, Person person, boolean withNumber) {
        List<String> given =
                person.name().given().stream().map(PlainText::value).toList();
        return new BePatient(
                "Patient",
                id.value().toString(),
                new Meta(List.of(PROFILE)),
                Narrative.of(spoken(person.name())),
                withNumber ? List.of(new Identifier(SSIN, person.insz().digits())) : List.of(),
                List.of(new HumanName("official", person.name().family().value(), given)),
                person.sex().code(),
                person.birthDate().value().text(),
                List.of(new Address("home", person.municipality().name().value(), "BE")),
                person.languages().stream()
                        .map(language -> new Communication(CodeableConcept.of("urn:ietf:bcp:47", language.tag(), null)))
                        .toList());
    }

    private static String spoken(PersonName name) {
        return Stream.concat(name.given().stream(), Stream.of(name.family()))
                .map(PlainText::value)
                .collect(Collectors.joining(" "));
    }
}
