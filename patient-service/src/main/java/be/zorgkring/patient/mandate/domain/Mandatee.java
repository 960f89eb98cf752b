package be.zorgkring.patient.mandate.domain;

import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.domain.Insz;
import java.util.Optional;
import java.util.UUID;

/** Who acts for the person. */
public sealed interface Mandatee {

    /** The account by which they sign in; empty until it is known. */
    Optional<UUID> accountId();

    /**
     * Somebody by their number.
     *
     * @param name as who registered the mandate gave it
     */
    record Numbered(Insz insz, PlainText name, Optional<UUID> accountId) implements Mandatee {}

    /** A carer of the circle, whose name the circle knows. */
    record OfCircle(UUID memberId, UUID carer) implements Mandatee {

        @Override
        public Optional<UUID> accountId() {
            return Optional.of(carer);
        }
    }

    default boolean isSameAs(Mandatee other) {
        return accountId().isPresent() && accountId().equals(other.accountId())
                || this instanceof Numbered(Insz mine, PlainText name, Optional<UUID> account)
                        && other instanceof Numbered(Insz theirs, PlainText otherName, Optional<UUID> otherAccount)
                        && mine.equals(theirs);
    }
}
