package be.zorgkring.network.circle.domain;

import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.util.Objects;

/** Who a member is: a professional of the directory, or somebody close to the person. */
public sealed interface Party {

    /** @param organisation on whose behalf they are a member, or null */
    record Professional(ProfessionalId id, OrganisationId organisation) implements Party {}

    /**
     * An informal carer.
     *
     * @param account the carer's own, or null for one who never signed in
     * @param label what the person calls them; seen in the circle only
     * @param relationship code of cd-contact-person
     */
    record Carer(AccountId account, ShownText label, String relationship) implements Party {}

    /** Whether both are the same human being; a carer without an account is known by what the person calls them. */
    default boolean sameAs(Party other) {
        return switch (this) {
            case Professional mine ->
                other instanceof Professional theirs && mine.id().equals(theirs.id());
            case Carer mine ->
                other instanceof Carer theirs
                        && Objects.equals(mine.account(), theirs.account())
                        && (mine.account() != null
                                || (mine.label().equals(theirs.label())
                                        && mine.relationship().equals(theirs.relationship())));
        };
    }
}
