package be.zorgkring.action.vocabulary;

import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.kernel.vocabulary.Language;
import java.util.Objects;
import java.util.Optional;

/** The part someone plays in a circle: a CD-HCPARTY code of a person, or {@code patient} for the person themselves. */
public record Role(String code) {

    public static final Role PATIENT = new Role("patient");
    public static final Role CARER = new Role("perscaregiver");

    private static final String PHYSICIAN = "persphysician";
    private static final String GENERAL_PHYSICIAN = "persgeneralphysician";

    public Role {
        Objects.requireNonNull(code);
    }

    /** The role of that code, when CD-HCPARTY knows it for a person. */
    public static Optional<Role> of(String code) {
        return Optional.ofNullable(code).filter(HcParty.PEOPLE::knows).map(Role::new);
    }

    /** Sources write a GP under either code, so the two stand in for each other where only one is there. */
    public boolean standsInFor(Role other) {
        return equals(other) || (isPhysician() && other.isPhysician());
    }

    public boolean isPatient() {
        return equals(PATIENT);
    }

    public String label(Language language) {
        return HcParty.PEOPLE.label(code, language);
    }

    private boolean isPhysician() {
        return code.equals(PHYSICIAN) || code.equals(GENERAL_PHYSICIAN);
    }
}
