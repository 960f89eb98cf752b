package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be verified.
 *
 * @param patientId one person's chain; the whole log when it is absent
 */
record VerificationRequest(@Schema(format = "uuid") String patientId) {

    /** @param sent null when nothing was sent, which asks for the whole log as {@code {}} does */
    static Checked<Optional<PatientId>> read(VerificationRequest sent) {
        Fields fields = new Fields();
        PatientId person = sent == null
                ? null
                : fields.maybe(
                        "/patientId", sent.patientId, raw -> Rules.uuid(raw).map(PatientId::new));
        return fields.sound(() -> Optional.ofNullable(person));
    }
}
