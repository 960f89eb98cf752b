package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntries;
import be.zorgkring.patient.accesslog.usecase.Filter;
import be.zorgkring.patient.accesslog.usecase.Position;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Who had to do with the record, newest first, in the person's own copy. */
@ApplicationScoped
class AccessLogExport implements ExportPart {

    private static final PageRequest<Position> PAGE = new PageRequest<>(Optional.empty(), Exported.MOST);

    private final AccessLogEntries entries;
    private final AccessLogWords words;

    AccessLogExport(AccessLogEntries entries, AccessLogWords words) {
        this.entries = entries;
        this.words = words;
    }

    @Override
    public String name() {
        return "accessLog";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return entries.about(work, new PatientId(asked.patientId()), Filter.NONE, PAGE.after(), PAGE.rows())
                .map(found -> {
                    AccessLogView log = AccessLogView.of(found, PAGE, words.in(asked.language()));
                    return log.next() == null
                            ? Exported.whole(log.items())
                            : Exported.cut(
                                    log.items(),
                                    "/api/patients/" + asked.patientId() + "/access-log?cursor=" + log.next());
                });
    }
}
