package be.zorgkring.patient.participation.domain;

import be.zorgkring.kernel.input.Coded;

/** What a person's data may serve beside their own care. */
public enum Purpose implements Coded {
    /** Pseudonymised figures of the programme: it may count on everybody who takes part, and everybody may refuse. */
    EVALUATION,
    /** Scientific research on pseudonymised data: nobody is in it who did not say so. */
    RESEARCH;

    /** Whether the purpose may use a person's data as long as they said nothing. */
    boolean holdsUnlessRefused() {
        return switch (this) {
            case EVALUATION -> true;
            case RESEARCH -> false;
        };
    }
}
