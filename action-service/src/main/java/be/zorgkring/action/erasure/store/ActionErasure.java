package be.zorgkring.action.erasure.store;

import static be.zorgkring.kernel.erasure.ErasurePart.dropped;
import static be.zorgkring.kernel.erasure.ErasurePart.kept;
import static be.zorgkring.kernel.erasure.ErasurePart.rows;
import static be.zorgkring.kernel.erasure.RetentionRule.CARE_FACTS;

import be.zorgkring.kernel.erasure.ErasurePart;
import be.zorgkring.kernel.erasure.ErasureParts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that this service holds of a person, and what becomes of it; docs/retention.md says why. */
@ApplicationScoped
class ActionErasure implements ErasureParts {

    @Override
    public List<ErasurePart> parts() {
        return List.of(
                dropped("import-references", "delete from imported where kind = 'plan' and id = :subject"),
                dropped("declined-actions", "delete from declined_action where patient_id = :subject"),
                dropped("planned-tasks", "delete from task where patient_id = :subject and state = 'planned'"),
                kept(
                        "care-plan",
                        CARE_FACTS,
                        List.of(blank("goal", "own_words"), blank("task", "own_words"), blank("task", "remark")),
                        rows("plan_change"),
                        rows("task"),
                        rows("goal"),
                        rows("inclusion"),
                        rows("care_plan")));
    }

    private static String blank(String table, String column) {
        return "update %1$s set %2$s = '[text erased]' where patient_id = :subject and %2$s <> '[text erased]'"
                .formatted(table, column);
    }
}
