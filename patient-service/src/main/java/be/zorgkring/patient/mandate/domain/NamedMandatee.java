package be.zorgkring.patient.mandate.domain;

import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.domain.Insz;
import java.util.UUID;

/** How somebody is named who is to act for a person. */
public sealed interface NamedMandatee {

    record ByNumber(Insz insz, PlainText name) implements NamedMandatee {}

    record ByMember(UUID memberId) implements NamedMandatee {}
}
