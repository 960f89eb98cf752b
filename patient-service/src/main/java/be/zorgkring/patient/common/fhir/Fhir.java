package be.zorgkring.patient.common.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.UUID;

/** The data types of FHIR R4 of which our resources are made, with the elements that we fill and no others. */
public final class Fhir {

    public static final String MEDIA_TYPE = "application/fhir+json";

    private static final String URI_SYSTEM = "urn:ietf:rfc3986";
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private Fhir() {}

    public record Meta(List<String> profile) {}

    @JsonInclude(Include.NON_EMPTY)
    public record Coding(String system, String code) {}

    @JsonInclude(Include.NON_EMPTY)
    public record CodeableConcept(List<Coding> coding, String text) {

        public static CodeableConcept of(String system, String code, String text) {
            return new CodeableConcept(List.of(new Coding(system, code)), text);
        }
    }

    public record Identifier(String system, String value) {

        public static Identifier of(UUID id) {
            return new Identifier(URI_SYSTEM, urn(id));
        }
    }

    /** To another entry of the bundle, or, by identifier, to what is not in it. */
    @JsonInclude(Include.NON_EMPTY)
    public record Reference(
            List<Extension> extension, String reference, String type, Identifier identifier, String display) {

        public static Reference to(UUID entry) {
            return new Reference(null, urn(entry), null, null, null);
        }

        public static Reference outside(String type, UUID id) {
            return outside(type, Identifier.of(id), null);
        }

        public static Reference outside(String type, Identifier identifier, String display) {
            return new Reference(null, null, type, identifier, display);
        }

        public static Reference named(String type, String display) {
            return outside(type, null, display);
        }

        /** Where a profile demands somebody of whom nothing was kept. */
        public static Reference unknown() {
            return new Reference(List.of(Extension.unknown()), null, null, null, null);
        }
    }

    public record Extension(String url, String valueCode) {

        public static Extension unknown() {
            return new Extension(ABSENT, "unknown");
        }
    }

    /** What stands beside a primitive element that has no value. */
    public record Element(List<Extension> extension) {

        public static Element unknown() {
            return new Element(List.of(Extension.unknown()));
        }
    }

    /** @param div XHTML */
    public record Narrative(String status, String div) {

        public static Narrative of(String sentence) {
            String escaped = sentence.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            return new Narrative("generated", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + escaped + "</div>");
        }
    }

    public static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
