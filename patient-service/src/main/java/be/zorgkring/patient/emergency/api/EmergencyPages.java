package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.http.Page;
import be.zorgkring.patient.accesslog.api.RoleLabels;
import be.zorgkring.patient.emergency.api.EmergencyAccessView.Wording;
import be.zorgkring.patient.emergency.usecase.EmergencyEntry;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lists of emergency accesses, by page and in the reader's language. */
@Singleton
class EmergencyPages {

    private final RoleLabels roles;
    private final Clock clock;

    EmergencyPages(RoleLabels roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    Response toPerson(List<EmergencyEntry> entries, int most, Locale language) {
        return page(entries, most, language, forPerson(language));
    }

    Function<EmergencyEntry, EmergencyAccessView> forPerson(Locale language) {
        Instant now = clock.instant();
        Wording wording = wording(language);
        return entry -> EmergencyAccessView.toPerson(entry, now, wording);
    }

    Response toOfficer(List<EmergencyEntry> entries, int most, Locale language) {
        Instant now = clock.instant();
        Wording wording = wording(language);
        return page(entries, most, language, entry -> EmergencyAccessView.toOfficer(entry, now, wording));
    }

    private Wording wording(Locale language) {
        return new Wording(EmergencyWords.in(language), roles, language);
    }

    private static Response page(
            List<EmergencyEntry> entries,
            int most,
            Locale language,
            Function<EmergencyEntry, EmergencyAccessView> view) {
        Page<EmergencyEntry> page =
                Page.of(entries, most, entry -> entry.access().id().toString());
        return Response.ok(new Page<>(page.items().stream().map(view).toList(), page.next()))
                .language(language)
                .build();
    }
}
