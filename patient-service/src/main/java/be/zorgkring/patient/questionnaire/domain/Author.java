package be.zorgkring.patient.questionnaire.domain;

import java.util.Optional;
import java.util.UUID;

/** Who filled in a questionnaire. */
public sealed interface Author {

    /** The person about themself. */
    record Person(UUID accountId) implements Author {}

    /** Who acts for the person by mandate. */
    record Mandatee(UUID accountId, UUID mandateId) implements Author {}

    /** An informal carer about themself. */
    record InformalCarer(Carer carer) implements Author {}

    /**
     * Someone of the circle for the person.
     *
     * @param role cd-hcparty code
     * @param personPresent whether the person was there
     */
    record OnBehalf(
            Optional<UUID> accountId,
            Optional<UUID> memberId,
            Optional<UUID> professionalId,
            Optional<UUID> organisationId,
            String role,
            boolean personPresent)
            implements Author {}

    default boolean onBehalf() {
        return switch (this) {
            case Person person -> false;
            case InformalCarer carer -> false;
            case Mandatee mandatee -> true;
            case OnBehalf member -> true;
        };
    }
}
