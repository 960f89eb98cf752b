package be.zorgkring.patient.person.store;

import be.zorgkring.patient.person.domain.Insz;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A number that a person has or had, as stored. */
@Entity
@Immutable
@Table(name = "person_insz")
class NumberRow {

    @Id
    @Column(name = "number_id")
    UUID numberId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "key_id")
    String keyId;

    byte[] sealed;

    Instant until;

    /** The account that was the person's when the number ended. */
    @Column(name = "account_id")
    UUID accountId;

    /** Since when the number no longer finds the record. */
    @Column(name = "released_at")
    Instant releasedAt;

    protected NumberRow() {}

    Insz insz(InszVault vault) {
        return vault.open(sealed, keyId, personId);
    }
}
