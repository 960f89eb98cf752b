package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.common.usecase.RecordAccess.Writer;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Shows a section of the record and replaces it as a whole, for whoever may see and change its category. */
public abstract class RecordSection<T> {

    private final RecordAccess access;
    private final Sections<T> sections;
    private final Clock clock;
    private final Set<DataCategory> category;

    protected RecordSection(RecordAccess access, Sections<T> sections, Clock clock, DataCategory category) {
        this.access = access;
        this.sections = sections;
        this.clock = clock;
        this.category = Set.of(category);
    }

    public Uni<Outcome<Versioned<T>>> show(Work work, Caller caller, PatientId patientId) {
        return access.read(work, caller, patientId, category, reader -> newest(work, reader.records())
                .map(Outcome::done));
    }

    /** Without a decision of its own: for whoever took one already. */
    public Uni<T> whole(Work work, PatientId patientId) {
        return access.records(work, patientId)
                .chain(records -> newest(work, records))
                .map(Versioned::value);
    }

    public Uni<Outcome<Versioned<T>>> replace(
            Work work, Caller caller, PatientId patientId, ExpectedVersion expected, T replacement) {
        return access.change(work, caller, patientId, category, writer -> newest(work, writer.records())
                .chain(known -> expected.check(known.version(), known)
                        .then(same -> accept(same.value(), replacement, writer.author()))
                        .chain(next ->
                                save(work, writer, known, known.next(next)).map(Outcome::done))));
    }

    /** What the section becomes, or why it does not. */
    protected Outcome<T> accept(T known, T replacement, Author by) {
        return Outcome.done(replacement);
    }

    /** What has to follow a change in the same transaction. */
    protected void changed(Work work, PatientId record, Versioned<T> section, Instant at) {
        // Nothing, for most sections.
    }

    private Uni<Versioned<T>> save(Work work, Writer writer, Versioned<T> known, Versioned<T> next) {
        if (next.version() == known.version()) {
            return Uni.createFrom().item(known);
        }
        PatientId record = writer.records().getFirst();
        Instant now = clock.instant();
        return sections.save(work, record, next, writer.author(), now)
                .invoke(() -> changed(work, record, next, now))
                .replaceWith(next);
    }

    /** Of merged records: what the surviving one has, or else the first of the others that has anything. */
    private Uni<Versioned<T>> newest(Work work, List<PatientId> records) {
        return sections.find(work, records.getFirst())
                .chain(section -> section.version() > 0 || records.size() == 1
                        ? Uni.createFrom().item(section)
                        : newest(work, records.subList(1, records.size())));
    }
}
