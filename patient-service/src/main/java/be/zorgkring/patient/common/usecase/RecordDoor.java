package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The one way to the parts of a record: first the decision and its record, for a change then the lock. */
@ApplicationScoped
public class RecordDoor {

    private final Access access;
    private final Aliases aliases;
    private final LockRecords lockRecords;

    RecordDoor(Access access, Aliases aliases, LockRecords lockRecords) {
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

    public <T> Uni<Answer<T>> read(
            Work work,
            Caller caller,
            PatientId patientId,
            Set<DataCategory> wanted,
            Function<Reader, Uni<Answer<T>>> then) {
        return access.decide(work, caller, patientId.value(), Operation.READ, wanted)
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused -> Answer.notYours(refused);
                    case Decision.Allowed allowed ->
                        records(work, patientId).chain(records -> then.apply(new Reader(allowed, records)));
                });
    }

    public <T> Uni<Answer<T>> write(
            Work work,
            Caller caller,
            PatientId patientId,
            Set<DataCategory> wanted,
            Function<Writer, Uni<Answer<T>>> then) {
        return access.decide(work, caller, patientId.value(), Operation.WRITE, wanted)
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused -> Answer.notYours(refused);
                    case Decision.Allowed allowed ->
                        lockRecords
                                .of(work, patientId)
                                .chain(records ->
                                        then.apply(new Writer(author(caller, allowed), allowed, records.all())));
                });
    }

    /** Without a decision of its own: for whoever took one already. */
    public Uni<List<PatientId>> records(Work work, PatientId patientId) {
        return aliases.of(work, patientId).map(Aliases.Records::all);
    }

    private static Author author(Caller caller, Decision.Allowed allowed) {
        return switch (allowed.ground()) {
            case SELF -> Author.of(Author.Kind.SELF, caller.accountId());
            case MANDATE -> Author.of(Author.Kind.MANDATEE, caller.accountId());
            case ORGANISATION -> Author.of(Author.Kind.ORGANISATION, allowed.organisationId());
            case CIRCLE, EMERGENCY ->
                allowed.professionalId() == null
                        ? Author.of(Author.Kind.CARER, allowed.memberId())
                        : Author.of(Author.Kind.PROFESSIONAL, allowed.professionalId());
        };
    }
}
