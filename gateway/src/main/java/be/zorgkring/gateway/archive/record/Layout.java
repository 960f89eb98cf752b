package be.zorgkring.gateway.archive.record;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields of the well-known lists a reader gets to see, and in which order. Other lists show what they have. */
final class Layout {

    /** Fields that serve programs: an id is in {@code data.json}, a reader has no use for it. */
    static final Set<String> HIDDEN = Set.of("you", "version", "labels", "service", "system", "nis");

    /** Of a list that nobody laid out, more columns than this are not a table any more. */
    static final int MOST_COLUMNS = 5;

    static final List<String> LAST = List.of("accessLog");

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "conditions", List.of("label", "code", "status", "onset"),
            "takingPart", List.of("pilot", "state", "since", "includedOn", "method"),
            "exclusions", List.of("kind", "professionalId", "organisationId", "profession", "since"),
            "consentHistory", List.of("at", "change", "by", "method"),
            "memberCategories", List.of("memberId", "opened", "closed"),
            "circle", List.of("name", "role", "relationship", "organisation", "from", "until"),
            "accessLog", List.of("at", "text"),
            "inclusions", List.of("actionCode", "pilot", "criterion", "on"),
            "tasks", List.of("title", "owner", "due", "state", "note"),
            "planHistory", List.of("at", "change", "by"));

    private Layout() {}

    /** Empty for a list that is not among the well-known ones. */
    static List<String> columns(String list) {
        return COLUMNS.getOrDefault(list, List.of());
    }
}
