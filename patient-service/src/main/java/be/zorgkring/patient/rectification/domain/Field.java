package be.zorgkring.patient.rectification.domain;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.person.domain.Correction;
import java.util.Optional;

/** The part of a record that a person says is wrong. */
public enum Field implements Coded {
    NAME,
    BIRTH_DATE,
    SEX,
    MUNICIPALITY,
    LANGUAGES,
    INSZ,
    CONDITIONS,
    OTHER;

    /** Whether its right value is written when the request is accepted; others are put right where they are recorded. */
    public boolean isCorrectedHere() {
        return switch (this) {
            case NAME, BIRTH_DATE, SEX, MUNICIPALITY, LANGUAGES -> true;
            case INSZ, CONDITIONS, OTHER -> false;
        };
    }

    /** An accepted request brings the right value of its own field, and no other. */
    public boolean takes(Optional<Correction> correction) {
        return correction.map(this::isOf).orElse(!isCorrectedHere());
    }

    private boolean isOf(Correction correction) {
        return this
                == switch (correction) {
                    case Correction.OfName name -> NAME;
                    case Correction.OfBirthDate birthDate -> BIRTH_DATE;
                    case Correction.OfSex sex -> SEX;
                    case Correction.OfMunicipality municipality -> MUNICIPALITY;
                    case Correction.OfLanguages languages -> LANGUAGES;
                };
    }
}
