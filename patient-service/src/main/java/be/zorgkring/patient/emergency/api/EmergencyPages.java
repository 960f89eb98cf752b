package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.patient.emergency.api.EmergencyAccessView.Wording;
import be.zorgkring.patient.emergency.usecase.EmergencyEntry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists of emergency accesses, by page and in the reader's language. */
@Singleton
public class EmergencyPages {

    private final Clock clock;

    EmergencyPages(Clock clock) {
        this.clock = clock;
    }

    RestResponse<Page<EmergencyAccessView>> toPerson(
            List<EmergencyEntry> entries, PageRequest<UUID> asked, Locale language) {
        return page(entries, asked, language, forPerson(language));
    }

    public Function<EmergencyEntry, EmergencyAccessView> forPerson(Locale language) {
        Instant now = clock.instant();
        Wording wording = wording(language);
        return entry -> EmergencyAccessView.toPerson(entry, now, wording);
    }

    RestResponse<Page<EmergencyAccessView>> toOfficer(
            List<EmergencyEntry> entries, PageRequest<UUID> asked, Locale language) {
        Instant now = clock.instant();
        Wording wording = wording(language);
        return page(entries, asked, language, entry -> EmergencyAccessView.toOfficer(entry, now, wording));
    }

    private Wording wording(Locale language) {
        return new Wording(EmergencyWords.in(language), language);
    }

    private static RestResponse<Page<EmergencyAccessView>> page(
            List<EmergencyEntry> entries,
            PageRequest<UUID> asked,
            Locale language,
            Function<EmergencyEntry, EmergencyAccessView> view) {
        return Answers.worded(
                Page.of(entries, asked, entry -> entry.access().id().toString(), view), language);
    }
}
