package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.AuthorKind;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The one way to what is in a record: first the decision, which is put on record, for a change then the lock. */
@ApplicationScoped
public class RecordAccess {

    private final Access access;
    private final Aliases aliases;
    private final LockRecords lockRecords;

    RecordAccess(Access access, Aliases aliases, LockRecords lockRecords) {
        this.access = access;
        this.aliases = aliases;
        this.lockRecords = lockRecords;
    }

    /**
     * Who may see what.
     *
     * @param records those to look in: all of the person, the surviving one first, whichever was asked for
     */
    public record Reader(Decision.Allowed allowed, List<PatientId> records) {}

    /** Who may change what, in which quality. */
    public record Writer(Author author, Decision.Allowed allowed, List<PatientId> records) {}

    public <T> Uni<Outcome<T>> read(
            Work work,
            Caller caller,
            PatientId patientId,
            Set<DataCategory> wanted,
            Function<Reader, Uni<Outcome<T>>> then) {
        return access.decide(work, caller, patientId.value(), Operation.READ, wanted)
                .chain(decision -> decision.outcome().chain(allowed -> records(work, patientId)
                        .chain(records -> then.apply(new Reader(allowed, records)))));
    }

    public <T> Uni<Outcome<T>> change(
            Work work,
            Caller caller,
            PatientId patientId,
            Set<DataCategory> wanted,
            Function<Writer, Uni<Outcome<T>>> then) {
        return access.decide(work, caller, patientId.value(), Operation.WRITE, wanted)
                .chain(decision -> decision.outcome().chain(allowed -> lockRecords
                        .of(work, patientId)
                        .chain(records -> then.apply(new Writer(author(caller, allowed), allowed, records.all())))));
    }

    /** Without a decision of its own: for whoever took one already. */
    public Uni<List<PatientId>> records(Work work, PatientId patientId) {
        return aliases.of(work, patientId).map(Aliases.Records::all);
    }

    private static Author author(Caller caller, Decision.Allowed allowed) {
        return switch (allowed.ground()) {
            case SELF -> Author.of(AuthorKind.SELF, caller.accountId());
            case MANDATE -> Author.of(AuthorKind.MANDATEE, caller.accountId());
            case ORGANISATION -> Author.of(AuthorKind.ORGANISATION, allowed.organisationId());
            case CIRCLE, EMERGENCY ->
                allowed.professionalId() == null
                        ? Author.of(AuthorKind.CARER, allowed.memberId())
                        : Author.of(AuthorKind.PROFESSIONAL, allowed.professionalId());
        };
    }
}
