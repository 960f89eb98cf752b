package be.zorgkring.action.imports.store;

import be.zorgkring.kernel.bulk.StoredReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class ImportReferences extends StoredReferences {

    ImportReferences() {
        super(
                "imported",
                Map.of(
                        "action", "select action_id, pilot || '/' || code from action",
                        "campaign", "select campaign_id, pilot || '/' || title from campaign",
                        "plan", "select patient_id, cast(patient_id as text) from care_plan"));
    }
}
