package be.zorgkring.patient.accesslog.fhir;

import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import java.util.regex.Pattern;

/**
 * What is looked for.
 *
 * @param count events a page
 */
record AuditEventSearch(PatientId person, int count) {

    private static final String RELATIVE = "Patient/";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** @param patient an id, alone or as {@code Patient/<id>} */
    static Checked<AuditEventSearch> read(String patient, String count) {
        Fields fields = new Fields();
        PatientId person = fields.need("patient", patient, AuditEventSearch::person);
        Integer most = fields.maybe("_count", count, AuditEventSearch::number);
        return fields.sound(() -> new AuditEventSearch(person, Page.limit(most)));
    }

    private static Checked<PatientId> person(String raw) {
        String id = raw.startsWith(RELATIVE) ? raw.substring(RELATIVE.length()) : raw;
        return Rules.uuid(id).map(PatientId::new);
    }

    private static Checked<Integer> number(String raw) {
        return NUMBER.matcher(raw).matches() ? Checked.sound(Integer.valueOf(raw)) : Checked.flawed(Flaw.FORMAT);
    }
}
