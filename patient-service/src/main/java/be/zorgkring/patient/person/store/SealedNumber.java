package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.patient.person.domain.Insz;
import java.util.Base64;
import java.util.UUID;

/**
 * A number sealed under the present key, as the statements that write many read it.
 *
 * @param sealed in base64
 */
record SealedNumber(UUID numberId, UUID personId, String keyId, String sealed, String indexKey) {

    static SealedNumber of(Insz insz, UUID personId, InszVault vault) {
        return of(Uuid7.next(), insz, personId, vault);
    }

    /** Anew, for a number that is stored already. */
    static SealedNumber of(UUID numberId, Insz insz, UUID personId, InszVault vault) {
        return new SealedNumber(
                numberId,
                personId,
                vault.keyId(),
                Base64.getEncoder().encodeToString(vault.seal(insz, personId)),
                vault.indexKeyId());
    }
}
