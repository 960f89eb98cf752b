package be.zorgkring.patient.accesslog.fhir;

import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.accesslog.usecase.Position;
import be.zorgkring.patient.common.domain.PatientId;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is looked for.
 *
 * @param totalAlone whether only how many there are is asked, as FHIR says of {@code _count=0}
 */
record AuditEventSearch(PatientId person, PageRequest<Position> page, boolean totalAlone) {

    private static final Set<String> FORMATS = Set.of("json", "application/json", "application/fhir+json");
    private static final String RELATIVE = "Patient/";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /**
     * @param patient an id, alone or as {@code Patient/<id>}
     * @param format which programs send by habit; JSON is all there is
     */
    static Checked<AuditEventSearch> read(String patient, String count, String format, String cursor) {
        Fields fields = new Fields();
        PatientId person = fields.need("patient", patient, AuditEventSearch::person);
        Integer most = fields.maybe("_count", count, AuditEventSearch::number);
        fields.noteIf(format != null && !FORMATS.contains(format), "_format", Flaw.UNKNOWN_CODE);
        PageRequest<Position> page = fields.take("", PageRequest.read(cursor, most, Position::read));
        return fields.sound(() -> new AuditEventSearch(person, page, most != null && most == 0));
    }

    private static Checked<PatientId> person(String raw) {
        String id = raw.startsWith(RELATIVE) ? raw.substring(RELATIVE.length()) : raw;
        return Rules.uuid(id).map(PatientId::new);
    }

    private static Checked<Integer> number(String raw) {
        return NUMBER.matcher(raw).matches() ? Checked.sound(Integer.valueOf(raw)) : Checked.flawed(Flaw.FORMAT);
    }
}
