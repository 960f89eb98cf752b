package be.zorgkring.patient.person.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Actor PHYSICIAN = new Actor.Professional(UUID.randomUUID());
    private static final Condition DIABETES = condition("E11");
    private static final Condition HEART_FAILURE = condition("I50.9");

    @Test
    void anInclusionTellsOnlyCoarseFacts() {
        Dossier dossier = Dossier.open(new PatientId(UUID.randomUUID()), asked("boost", DIABETES), PHYSICIAN);
        Included included = dossier.inclusions().getFirst();
        assertEquals(new AgeBand("40-44"), included.ageBand());
        assertEquals("24000", included.district());
        assertEquals(List.of(DIABETES.code()), included.conditions());
        assertEquals(PHYSICIAN, included.by());
        assertTrue(dossier.isNew());
    }

    @Test
    void ofAKnownPersonOnlyWhatWasUnknownIsTakenOver() {
        Dossier known = Dossier.open(new PatientId(UUID.randomUUID()), asked("boost", DIABETES), PHYSICIAN);
        Dossier both = known.include(asked("chronilux", DIABETES, HEART_FAILURE), PHYSICIAN)
                .fold(included -> included, refusal -> {
                    throw new AssertionError(refusal);
                });
        assertEquals(List.of(DIABETES, HEART_FAILURE), both.person().conditions());
        assertEquals(2, both.consent().version());
        assertEquals(2, both.changes().size());
        assertEquals(2, both.inclusions().size());
        assertEquals(
                Outcome.refused(InclusionRefusal.ALREADY_INCLUDED), both.include(asked("boost", DIABETES), PHYSICIAN));
    }

    @Test
    void whatTheNumberStatesOtherwiseIsAWarning() {
        Person person = asked("boost").person();
        assertEquals(List.of(), person.warnings());
        Person other = new Person(
                person.insz(),
                person.name(),
                BirthDate.on(LocalDate.of(1985, 7, 31)),
                Sex.FEMALE,
                person.municipality(),
                person.languages(),
                person.conditions());
        assertEquals(
                List.of(new Flaw("/birthDate", "insz.states-otherwise"), new Flaw("/sex", "insz.states-otherwise")),
                other.warnings());
    }

    @Test
    void nothingOfAPersonIsShownByAccident() {
        Inclusion asked = asked("boost", DIABETES);
        String shown = asked + " " + Dossier.open(new PatientId(UUID.randomUUID()), asked, PHYSICIAN);
        for (String secret : List.of("85073003328", "Maes", "Rosa", "1985-07-30", "Diabetes")) {
            assertFalse(shown.contains(secret), secret);
        }
    }

    private static Inclusion asked(String pilot, Condition... conditions) {
        return new Inclusion(
                new Person(
                        new Insz("85073003328"),
                        new PersonName(List.of(new PlainText("Rosa")), new PlainText("Maes")),
                        BirthDate.on(LocalDate.of(1985, 7, 30)),
                        Sex.MALE,
                        new Municipality(new Municipality.Nis("24062"), new PlainText("Leuven")),
                        List.of(new Language("nl")),
                        List.of(conditions)),
                new PilotCode(pilot),
                SharingWish.GIVEN,
                Method.PAPER,
                Instant.parse("2026-03-02T09:15:00Z"),
                LocalDate.of(2026, 3, 2));
    }

    private static Condition condition(String code) {
        return Condition.present(new Condition.Code(CodeSystem.ICD_10, code), new PlainText("Diabetes"));
    }
}
