package be.zorgkring.patient.common.fhir;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A FHIR R4 bundle of type collection: the person's data that has a place in FHIR, each resource under its own urn. */
public record Bundle(String resourceType, String type, Instant timestamp, List<Entry> entry) {

    /** @param resource a record whose first component is the resource type */
    public record Entry(String fullUrl, Record resource) {

        public Entry(UUID id, Record resource) {
            this(Fhir.urn(id), resource);
        }
    }

    public static Bundle collection(Instant at, List<Entry> entries) {
        return new Bundle("Bundle", "collection", at, entries);
    }
}
