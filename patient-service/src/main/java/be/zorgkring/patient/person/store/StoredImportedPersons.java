package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
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
            as r(client_id text, reference text, patient_id uuid)
        on conflict do nothing
        """;

    private record Imported(String clientId, String reference, UUID patientId) {}

    @Override
    public Uni<Void> remember(Work work, String clientId, Map<String, PatientId> byReference) {
        List<Imported> imported = byReference.entrySet().stream()
                .map(each ->
                        new Imported(clientId, each.getKey(), each.getValue().value()))
                .toList();
        return Rows.write(work, REMEMBER, imported)
                .chain(written -> written == imported.size()
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new IncludedMeanwhile()));
    }
}
