package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.accesslog.usecase.Position;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the access log, newest entry first.
 *
 * @param next cursor of the next page; absent on the last one
 * @param notCovered what this log cannot tell, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessLogView(List<EntryView> items, @Nullable String next, String notCovered) {

    /**
     * One access: codes for programs, words for people.
     *
     * @param text the whole of it in one sentence
     * @param who name or description of who it was
     * @param organisation on whose behalf, where it is known
     * @param role CD-HCPARTY code
     * @param ground why it was right, when it was allowed
     * @param groundId the mandate or the emergency access that it rested on
     * @param reason why not, when it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            UUID id,
            Instant at,
            String text,
            String who,
            @Nullable String organisation,
            @Nullable String role,
            String operation,
            List<String> categories,
            String outcome,
            @Nullable String ground,
            @Nullable UUID groundId,
            @Nullable String reason,
            String service,
            Labels labels) {}

    /** The codes of an entry in the reader's language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Labels(
            @Nullable String role,
            String operation,
            List<String> categories,
            String outcome,
            @Nullable String ground,
            @Nullable String reason,
            String service) {}

    public static AccessLogView of(
            List<AccessLogEntry> entries, PageRequest<Position> asked, AccessLogWords.Words words) {
        Page<EntryView> page =
                Page.of(entries, asked, entry -> Position.of(entry).key(), entry -> view(entry, words));
        return new AccessLogView(page.items(), page.next(), words.notCovered());
    }

    private static EntryView view(AccessLogEntry entry, AccessLogWords.Words words) {
        AccessRecord access = entry.access();
        return new EntryView(
                access.recordId(),
                access.at(),
                words.summary(entry),
                words.who(entry),
                entry.organisationName().orElse(null),
                access.caller().role(),
                access.operation(),
                access.categories(),
                access.outcome(),
                access.ground(),
                access.groundId(),
                access.reason(),
                access.service(),
                new Labels(
                        words.role(access.caller().role()),
                        words.operation(access),
                        access.categories().stream().map(words::category).toList(),
                        words.outcome(access.outcome()),
                        words.ground(access.ground()),
                        words.reason(access.reason()),
                        words.service(access.service())));
    }
}
