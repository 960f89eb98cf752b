package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.Review;
import be.zorgkring.patient.emergency.domain.Verdict;
import be.zorgkring.patient.emergency.usecase.EmergencyEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One emergency access: codes for programs, words for people.
 *
 * @param patientId for the data protection officer, who sees nothing else of the person; absent for the person
 * @param until when it ends, or ended
 * @param state {@code open}, {@code ended} by time or {@code closed} before
 * @param lookedAt how often each data category was given on this ground, in all services
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmergencyAccessView(
        UUID id,
        @Nullable UUID patientId,
        By professional,
        EmergencyReason reason,
        String text,
        Instant from,
        Instant until,
        Stage state,
        Map<String, Long> lookedAt,
        @Nullable ReviewView review,
        Labels labels) {

    /**
     * Who opened it.
     *
     * @param name as the directory has it
     * @param role CD-HCPARTY code
     * @param organisation its name, where one is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record By(
            UUID id,
            @Nullable String name,
            String role,
            @Nullable String organisation) {}

    record ReviewView(Verdict verdict, String text, Instant at) {}

    /** The codes in the reader's language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Labels(
            String role,
            String reason,
            String state,
            @Nullable String verdict) {}

    /** What a language needs to word them. */
    record Wording(EmergencyWords words, Locale language) {}

    static EmergencyAccessView toPerson(EmergencyEntry entry, Instant now, Wording wording) {
        return of(entry, null, now, wording);
    }

    static EmergencyAccessView toOfficer(EmergencyEntry entry, Instant now, Wording wording) {
        return of(entry, entry.access().patientId().value(), now, wording);
    }

    private static EmergencyAccessView of(EmergencyEntry entry, UUID patientId, Instant now, Wording wording) {
        EmergencyAccess access = entry.access();
        Stage stage = Stage.of(access, now);
        EmergencyWords words = wording.words();
        return new EmergencyAccessView(
                access.id(),
                patientId,
                new By(
                        access.opener().professionalId(),
                        entry.professionalName().orElse(null),
                        access.opener().role(),
                        entry.organisationName().orElse(null)),
                access.reason(),
                access.text().text(),
                access.from(),
                access.until(),
                stage,
                new TreeMap<>(entry.lookedAt()),
                access.review().map(EmergencyAccessView::review).orElse(null),
                new Labels(
                        HcParty.ALL.label(access.opener().role(), Language.of(wording.language())),
                        words.reason(access.reason()),
                        words.state(stage),
                        access.review()
                                .map(review -> words.verdict(review.verdict()))
                                .orElse(null)));
    }

    private static ReviewView review(Review review) {
        return new ReviewView(review.verdict(), review.text().text(), review.at());
    }
}
