package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.store.Rows;
import be.zorgkring.patient.person.usecase.ImportedPersons;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The {@code imported_person} table. */
@ApplicationScoped
class StoredImportedPersons implements ImportedPersons {

    private static final String REMEMBER = """
        insert into imported_person (client_id, reference, patient_id)
        select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
            as r("clientId" text, reference text, "patientId" uuid)
        on conflict do nothing
        """;

    private record Imported(String clientId, String reference, UUID patientId) {}

    private final Rows rows;

    StoredImportedPersons(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Void> remember(Work work, String clientId, Map<String, PatientId> byReference) {
        if (byReference.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Imported> imported = byReference.entrySet().stream()
                .map(each ->
                        new Imported(clientId, each.getKey(), each.getValue().value()))
                .toList();
        return rows.write(work, REMEMBER, imported)
                .chain(written -> written == imported.size()
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new IncludedMeanwhile()));
    }
}
