package be.zorgkring.patient.accesslog.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/** The data types of FHIR R4 of which an audit event is made, with the elements that we fill and no others. */
final class Fhir {

    private Fhir() {}

    @JsonInclude(Include.NON_EMPTY)
    record Coding(String system, String code) {}

    @JsonInclude(Include.NON_EMPTY)
    record CodeableConcept(List<Coding> coding, String text) {}

    record Identifier(String system, String value) {}

    /** By identifier and not by address: what it names cannot be fetched as FHIR. */
    @JsonInclude(Include.NON_EMPTY)
    record Reference(String type, Identifier identifier, String display) {}

    /** @param div XHTML */
    record Narrative(String status, String div) {

        static Narrative of(String sentence) {
            String escaped = sentence.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            return new Narrative("generated", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + escaped + "</div>");
        }
    }
}
