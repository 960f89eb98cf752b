package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PlainText;

/**
 * Another number takes the place of a person's present one, which goes on finding them unless it was wrong.
 *
 * @param evidence what it rests on, in the words of who records it
 */
public record InszReplacement(Insz insz, Reason reason, PlainText evidence) {

    public static final int LONGEST_EVIDENCE = 500;

    /** Why a person gets another number. */
    public enum Reason implements Coded {
        /** The national register took in somebody whom the BIS register knew. */
        BIS_TO_REGISTER,
        /** The number was wrong: it finds the person no more. */
        CORRECTION
    }

    @Override
    public String toString() {
        return "InszReplacement[redacted]";
    }
}
