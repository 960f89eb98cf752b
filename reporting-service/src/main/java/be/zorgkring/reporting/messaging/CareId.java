package be.zorgkring.reporting.messaging;

import java.util.UUID;

/** An id by which care knows somebody or something of theirs. It ends at this boundary: only its pseudonym goes further. */
public record CareId(Kind kind, UUID value) {

    /** Part of what is hashed, so that the same id in two roles gives two pseudonyms. */
    public enum Kind {
        PERSON,
        PROFESSIONAL,
        INCLUSION,
        GOAL,
        TASK,
        MERGE,
        QUESTIONNAIRE
    }
}
