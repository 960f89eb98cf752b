package be.zorgkring.patient.consent.store;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.store.Rows;
import be.zorgkring.patient.consent.usecase.OwnAccessRule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The kernel's access tables, written in one statement however many people were included. */
@ApplicationScoped
class StoredOwnAccessRule implements OwnAccessRule {

    private final AccessTable accessTable;
    private final Rows rows;

    StoredOwnAccessRule(AccessTable accessTable, Rows rows) {
        this.accessTable = accessTable;
        this.rows = rows;
    }

    @Override
    public Uni<Void> learn(Work work, String type, List<?> states) {
        return accessTable.learn(work, type, states.stream().map(rows::text).toList());
    }
}
