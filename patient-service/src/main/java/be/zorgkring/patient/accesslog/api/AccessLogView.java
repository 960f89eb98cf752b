package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.access.AccessRecord;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.accesslog.usecase.Position;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A page of the access log, newest entry first.
 *
 * @param next cursor of the next page; absent on the last one
 * @param notCovered what this log cannot tell, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessLogView(List<EntryView> items, String next, String notCovered) {

    /** A code for programs and its words for people. */
    record Worded(String code, String label) {}

    /**
     * One access.
     *
     * @param summary the whole of it in one sentence
     * @param who name or description of who it was
     * @param organisation on whose behalf, where it is known
     * @param ground why it was right, when it was allowed
     * @param reason why not, when it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            UUID id,
            Instant at,
            String summary,
            String who,
            String organisation,
            Worded role,
            Worded operation,
            List<Worded> categories,
            Worded outcome,
            Worded ground,
            Worded reason,
            Worded service) {}

    static AccessLogView of(List<AccessLogEntry> entries, int most, AccessLogWords.Words words) {
        Page<AccessLogEntry> page = Page.of(entries, most, entry -> new Position(
                        entry.access().at(), entry.access().recordId())
                .key());
        return new AccessLogView(
                page.items().stream().map(entry -> view(entry, words)).toList(), page.next(), words.notCovered());
    }

    private static EntryView view(AccessLogEntry entry, AccessLogWords.Words words) {
        AccessRecord access = entry.access();
        return new EntryView(
                access.recordId(),
                access.at(),
                words.summary(entry),
                words.who(entry),
                entry.organisationName().orElse(null),
                worded(access.caller().role(), words.role(access.caller().role())),
                worded(access.operation(), words.operation(access)),
                access.categories().stream()
                        .map(category -> worded(category, words.category(category)))
                        .toList(),
                worded(access.outcome(), words.outcome(access.outcome())),
                worded(access.ground(), words.ground(access.ground())),
                worded(access.reason(), words.reason(access.reason())),
                worded(access.service(), words.service(access.service())));
    }

    private static Worded worded(String code, String label) {
        return code == null ? null : new Worded(code, label);
    }
}
