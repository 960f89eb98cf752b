package be.zorgkring.network.bulk.store;

import be.zorgkring.kernel.bulk.StoredReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** By which references pilots, entries of the directory and circles were imported. */
@ApplicationScoped
class ImportReferences extends StoredReferences {

    ImportReferences() {
        // An organisation has no name of its own that holds for ever.
        super(
                "import_reference",
                Map.of(
                        "professional", "select id, nihdi_key from professional",
                        "pilot", "select id, code from pilot",
                        "circle", "select id, cast(patient_id as text) from circle"));
    }
}
