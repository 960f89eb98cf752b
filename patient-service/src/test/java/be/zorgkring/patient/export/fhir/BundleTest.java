package be.zorgkring.patient.export.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.fhir.Bundle;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingConsent;
import be.zorgkring.patient.consent.domain.TakingPart;
import be.zorgkring.patient.consent.fhir.ConsentEntries;
import be.zorgkring.patient.person.domain.BirthDate;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Municipality;
import be.zorgkring.patient.person.domain.Person;
import be.zorgkring.patient.person.domain.PersonName;
import be.zorgkring.patient.person.domain.Sex;
import be.zorgkring.patient.person.fhir.PersonEntries;
import be.zorgkring.testing.BelgianProfiles;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What leaves as FHIR, held against the published Belgian profiles by the validator of FHIR. */
class BundleTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:15:00Z");
    private static final PatientId ID = new PatientId(UUID.fromString("0195f3c1-0000-7000-8000-000000000001"));
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void aBundleIsSoundByTheBelgianProfiles() throws IOException {
        assumeTrue(
                Files.isDirectory(BelgianProfiles.folder()),
                () -> "NOT VALIDATED: the Belgian FHIR definitions are not in "
                        + BelgianProfiles.folder().toAbsolutePath().normalize());
        BelgianProfiles profiles = BelgianProfiles.load();
        for (boolean withNumber : List.of(true, false)) {
            assertEquals(List.of(), profiles.errors(bundle(withNumber, given())));
        }
        assertEquals(List.of(), profiles.errors(bundle(true, SharingConsent.notGiven(evidence()))));
        assertFalse(
                profiles.errors(bundle(true, given()).replace("\"clinicalStatus\"", "\"clinicalState\""))
                        .isEmpty(),
                "a validator that finds nothing proves nothing");
    }

    @Test
    void theNationalNumberIsThereForThePersonOnly() throws JsonProcessingException {
        assertTrue(bundle(true, given()).contains("85073003328"));
        assertFalse(bundle(false, given()).contains("85073003328"));
    }

    private static String bundle(boolean withNumber, SharingConsent sharing) throws JsonProcessingException {
        List<Bundle.Entry> entries = new ArrayList<>(PersonEntries.of(ID, person(), withNumber));
        entries.addAll(ConsentEntries.of(consent(sharing)));
        return JSON.writeValueAsString(Bundle.collection(AT, entries));
    }

    private static Person person() {
        return new Person(
                new Insz("85073003328"),
                new PersonName(List.of(new PlainText("Rosa"), new PlainText("Maria")), new PlainText("Maes & <Claes>")),
                BirthDate.on(LocalDate.of(1985, 7, 30)),
                Sex.MALE,
                new Municipality(new Municipality.Nis("24062"), new PlainText("Leuven")),
                List.of(new Language("nl"), new Language("fr-BE")),
                List.of(
                        Condition.present(
                                new Condition.Code(CodeSystem.ICD_10, "E11"),
                                new PlainText("Diabetes mellitus type 2")),
                        Condition.present(
                                new Condition.Code(CodeSystem.SNOMED_CT, "13645005"), new PlainText("COPD"))));
    }

    private static SharingConsent given() {
        return SharingConsent.given(evidence());
    }

    private static Evidence evidence() {
        return new Evidence(new Actor.Professional(new UUID(1, 2)), Method.EID, AT);
    }

    private static Consent consent(SharingConsent sharing) {
        return new Consent(
                ID,
                3,
                Optional.of(new UUID(3, 4)),
                sharing,
                Optional.empty(),
                List.of(new TakingPart(
                        new PilotCode("zorgzaam-leuven"),
                        TakingPart.TakingPartState.GIVEN,
                        evidence(),
                        LocalDate.of(2026, 3, 2))),
                List.of(
                        new Exclusion(new UUID(5, 6), new Exclusion.Professional(new UUID(7, 8)), Optional.empty(), AT),
                        new Exclusion(new UUID(5, 7), new Exclusion.Organisation(new UUID(7, 9)), Optional.empty(), AT),
                        new Exclusion(new UUID(5, 8), new Exclusion.Profession("persdentist"), Optional.empty(), AT)));
    }
}
