package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Flaw;
import java.util.EnumSet;
import java.util.Set;

/** By what it is known that something is so: how a person expressed what they want, or where a death was read. */
public enum Method implements Coded {
    EID,
    PAPER,
    OWN_SIGN_IN,
    REGISTER;

    private static final Set<Method> OF_THE_PERSON = EnumSet.of(EID, PAPER, OWN_SIGN_IN);
    private static final Set<Method> OF_ANOTHER = EnumSet.of(EID, PAPER);
    private static final Set<Method> OF_A_DEATH = EnumSet.of(PAPER, REGISTER);

    /** How a person can express what they want. */
    public static Checked<Method> ofThePerson(String raw) {
        return read(raw, OF_THE_PERSON);
    }

    /** What somebody else can hold in hand when they write down what the person wants. */
    public static Checked<Method> ofAnother(String raw) {
        return read(raw, OF_ANOTHER);
    }

    /** Where a death can be read: on a certificate or in the national register. */
    public static Checked<Method> ofADeath(String raw) {
        return read(raw, OF_A_DEATH);
    }

    private static Checked<Method> read(String raw, Set<Method> permitted) {
        return Coded.read(Method.class, raw)
                .then(method -> Checked.unless(!permitted.contains(method), Flaw.UNKNOWN_CODE, method));
    }
}
