package be.zorgkring.patient.person.store;

import be.zorgkring.patient.person.domain.Insz;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Numbers of people who need not have a record here, kept as the person's own is: sealed, and found by an index. */
@Singleton
public class SealedNumbers {

    private final InszVault vault;

    SealedNumbers(InszVault vault) {
        this.vault = vault;
    }

    /**
     * A number as it is kept.
     *
     * @param keyId name of the key with which it was sealed
     * @param indexKeyId name of the key under which its index was made
     */
    public record Sealed(String keyId, byte[] sealed, String indexKeyId, String index) {}

    public String keyId() {
        return vault.keyId();
    }

    public String indexKeyId() {
        return vault.indexKeyId();
    }

    /** @param rowId to which the sealed number is bound */
    public Sealed seal(Insz insz, UUID rowId) {
        return new Sealed(
                vault.keyId(),
                vault.seal(insz, rowId),
                vault.indexKeyId(),
                vault.indexes(insz).get(vault.indexKeyId()));
    }

    public Insz open(byte[] sealed, String keyId, UUID rowId) {
        return vault.open(sealed, keyId, rowId);
    }

    /** A text in which numbers stand, sealed as one of them is. */
    public byte[] sealText(String text, UUID rowId) {
        return vault.seal(text, rowId);
    }

    public String openText(byte[] sealed, String keyId, UUID rowId) {
        return vault.text(sealed, keyId, rowId);
    }

    /** Every index under which the number may stand. */
    public Collection<String> indexes(Insz insz) {
        return vault.indexes(insz).values();
    }
}
