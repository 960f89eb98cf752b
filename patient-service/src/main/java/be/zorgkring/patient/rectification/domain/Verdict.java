package be.zorgkring.patient.rectification.domain;

import be.zorgkring.patient.person.domain.Correction;
import java.util.Optional;

/** What a health data manager says to a request, with a reason that the person reads. */
public sealed interface Verdict {

    String reason();

    /** @param correction the right value, for a field that is corrected here */
    record Accept(String reason, Optional<Correction> correction) implements Verdict {}

    record Refuse(String reason) implements Verdict {}
}
