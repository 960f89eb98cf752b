package be.zorgkring.patient.consent.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.store.Rows;
import be.zorgkring.patient.consent.usecase.OwnAccessRule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The kernel's access tables, written in one statement however many people were included. */
@ApplicationScoped
class OwnAccessTable implements OwnAccessRule {

    private static final String APPLY = """
            select count(access_apply_consent(state))
            from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) as state
            """;

    private final Rows rows;

    OwnAccessTable(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Void> learn(Work work, List<?> states) {
        return rows.count(work, APPLY, states).replaceWithVoid();
    }
}
