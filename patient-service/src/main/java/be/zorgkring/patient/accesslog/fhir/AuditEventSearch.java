package be.zorgkring.patient.accesslog.fhir;

import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is looked for.
 *
 * @param count events a page; with 0 only how many there are is told, as FHIR says
 */
record AuditEventSearch(PatientId person, int count) {

    private static final Set<String> FORMATS = Set.of("json", "application/json", "application/fhir+json");

    private static final String RELATIVE = "Patient/";
    private static final int TOTAL_ALONE = 0;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /**
     * @param patient an id, alone or as {@code Patient/<id>}
     * @param format which programs send by habit; JSON is all there is
     */
    static Checked<AuditEventSearch> read(String patient, String count, String format) {
        Fields fields = new Fields();
        PatientId person = fields.need("patient", patient, AuditEventSearch::person);
        Integer most = fields.maybe("_count", count, AuditEventSearch::number);
        fields.noteIf(format != null && !FORMATS.contains(format), "_format", Flaw.UNKNOWN_CODE);
        return fields.sound(() ->
                new AuditEventSearch(person, most != null && most == TOTAL_ALONE ? TOTAL_ALONE : Page.limit(most)));
    }

    boolean asksForTheTotalAlone() {
        return count == TOTAL_ALONE;
    }

    private static Checked<PatientId> person(String raw) {
        String id = raw.startsWith(RELATIVE) ? raw.substring(RELATIVE.length()) : raw;
        return Rules.uuid(id).map(PatientId::new);
    }

    private static Checked<Integer> number(String raw) {
        return NUMBER.matcher(raw).matches() ? Checked.sound(Integer.valueOf(raw)) : Checked.flawed(Flaw.FORMAT);
    }
}
