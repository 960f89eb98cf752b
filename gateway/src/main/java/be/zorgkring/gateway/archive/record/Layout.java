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

    /** A part that only says what others name by id. */
    static final List<String> UNSEEN = List.of("actionNames");

    static final List<String> LAST = List.of("accessLog");

    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("conditions", List.of("label", "code", "status", "onset")),
            Map.entry("takingPart", List.of("pilot", "state", "since", "includedOn", "method")),
            Map.entry("exclusions", List.of("kind", "professionalId", "organisationId", "profession", "since")),
            Map.entry("consentHistory", List.of("at", "change", "by", "method")),
            Map.entry("memberCategories", List.of("memberId", "opened", "closed")),
            Map.entry("circle", List.of("name", "role", "relationship", "organisation", "from", "until")),
            Map.entry(
                    "proposedMembers",
                    List.of("proposedAt", "name", "role", "organisation", "expiresAt", "declinedAt")),
            Map.entry("accessLog", List.of("at", "text")),
            Map.entry("inclusions", List.of("actionId", "pilot", "criterion", "on")),
            Map.entry("tasks", List.of("title", "owner", "due", "state", "note")),
            Map.entry("planHistory", List.of("at", "change", "by")),
            Map.entry("persons", List.of("name", "relationshipLabel", "phone")),
            Map.entry("needs", List.of("label")),
            Map.entry("reports", List.of("label", "evaluation")),
            Map.entry("lifeGoals", List.of("text", "importance", "state", "by", "at")),
            Map.entry("lifeGoalHistory", List.of("at", "text", "importance", "state", "by")),
            Map.entry("answers", List.of("question", "answer")),
            Map.entry("purposes", List.of("purpose", "state", "since", "permitted")),
            Map.entry("actions", List.of("actionId", "state", "since")),
            Map.entry("participationHistory", List.of("at", "subject", "state", "by")),
            Map.entry("mandates", List.of("mandatee", "kind", "scope", "from", "until", "state")),
            Map.entry("mandateHistory", List.of("at", "change", "by")),
            Map.entry("vulnerabilityHistory", List.of("at", "reported", "counted")),
            Map.entry("formerNumbers", List.of("insz", "until")),
            Map.entry("proposals", List.of("proposedAt", "kind", "state", "decidedAt", "reason")),
            Map.entry("rectifications", List.of("askedAt", "field", "wanted", "why", "state", "decisionReason")),
            Map.entry("inclusionProposals", List.of("askedAt", "professional", "pilot", "state", "answeredAt")),
            Map.entry("notifications", List.of("at", "text", "readAt")),
            Map.entry("emergencies", List.of("from", "until", "professional", "reason", "text", "state", "review")));

    private Layout() {}

    /** Empty for a list that is not among the well-known ones. */
    static List<String> columns(String list) {
        return COLUMNS.getOrDefault(list, List.of());
    }
}
