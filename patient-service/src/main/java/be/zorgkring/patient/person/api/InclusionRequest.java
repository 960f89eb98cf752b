package be.zorgkring.patient.person.api;

import java.util.List;

/**
 * Body of {@code POST /api/patients}, as it came in: nothing in it is trusted before {@link InclusionReader} has read it.
 *
 * @param insz eleven bare digits, of the national or the BIS register
 * @param birthDate {@code YYYY-MM-DD}, or {@code YYYY-MM} or {@code YYYY} where the registers know no more
 * @param sex {@code female}, {@code male}, {@code other} or {@code unknown}
 * @param languages BCP 47 tags, the preferred one first
 * @param pilot code of the pilot project
 */
record InclusionRequest(
        String insz,
        Name name,
        String birthDate,
        String sex,
        Place municipality,
        List<String> languages,
        List<Coding> conditions,
        String pilot,
        Consent consent) {

    record Name(List<String> given, String family) {}

    /** @param nis five digits */
    record Place(String nis, String name) {}

    /**
     * A condition.
     *
     * @param system {@code icd-10}, {@code icpc-2} or {@code snomed-ct}
     * @param sensitive {@code mental-health}, where the code does not tell it
     */
    record Coding(String system, String code, String label, String sensitive) {}

    /**
     * What the person consented to.
     *
     * @param sharing {@code given} or {@code withdrawn}
     * @param takingPart must be {@code given}
     * @param method {@code eid}, {@code paper} or {@code own-sign-in}
     * @param at RFC 3339; when the person expressed it
     */
    record Consent(String sharing, String takingPart, String method, String at) {}

    @Override
    public String toString() {
        return "InclusionRequest[redacted]";
    }
}
