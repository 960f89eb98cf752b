package be.zorgkring.patient.person.store;

import be.zorgkring.patient.person.domain.Insz;
import java.util.List;
import java.util.UUID;

/** By which a number is found, under one of the index keys. */
record IndexEntry(String index, String indexKey, UUID personId) {

    static List<IndexEntry> of(Insz insz, UUID personId, InszVault vault) {
        return vault.indexes(insz).entrySet().stream()
                .map(entry -> new IndexEntry(entry.getValue(), entry.getKey(), personId))
                .toList();
    }
}
