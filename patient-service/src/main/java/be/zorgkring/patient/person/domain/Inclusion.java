package be.zorgkring.patient.person.domain;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Someone is to be included in a pilot project, with the consent on which that rests.
 *
 * @param consentedAt when the person expressed their consent
 * @param on counting date, a Belgian calendar day
 */
public record Inclusion(
        Person person, PilotCode pilot, SharingWish sharing, Method method, Instant consentedAt, LocalDate on) {

    Evidence recordedBy(Actor recorder) {
        return new Evidence(recorder, method, consentedAt);
    }
}
