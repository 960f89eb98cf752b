package be.zorgkring.patient.common.fhir;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart.Asked;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** What of one feature has a place in FHIR; beside its {@link be.zorgkring.kernel.export.ExportPart}, never instead. */
public interface FhirPart {

    Set<DataCategory> categories();

    /** As in {@link be.zorgkring.kernel.export.ExportPart#position}: the person first. */
    int position();

    /** Refers to the person as the entry {@code urn:uuid:<patientId>}. */
    Uni<List<Bundle.Entry>> of(Work work, Asked asked);
}
