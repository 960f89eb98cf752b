package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PlainText;
import java.time.Instant;

/** What a consent rests on: who recorded it, how the person expressed it, and when. */
public record Evidence(Actor recordedBy, Method method, Instant at) {

    public static final int LONGEST_REFERENCE = 100;

    /** Reference of a document or of a card reading, by which it can be found again. */
    public static Checked<PlainText> readReference(String raw) {
        return PlainText.read(raw, LONGEST_REFERENCE);
    }
}
